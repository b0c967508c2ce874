package dev.headrace.testing;

import dev.headrace.testing.mutation.MutantFile;
import dev.headrace.testing.mutation.MutatedModel;
import dev.headrace.testing.mutation.MutationReport;
import dev.headrace.testing.mutation.MutationRun;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs what {@link MutationTest} says, before the method's body. */
final class MutationTests implements BeforeTestExecutionCallback {
    static final String SWITCH = "headrace.mutation";

    /** A run of JUnit inside this one; its own listeners know nothing of it. */
    private static final LauncherConfig INNER = LauncherConfig.builder()
            .enableTestExecutionListenerAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .build();

    @Override
    public void beforeTestExecution(ExtensionContext context) {
        MutationTest test = AnnotationSupport.findAnnotation(context.getRequiredTestMethod(), MutationTest.class)
                .orElseThrow();
        MutationRun run = new MutationRun(test.value().getCanonicalName(), models(test));
        long start = System.nanoTime();
        TestExecutionSummary summary = run(context.getRequiredTestClass(), run);
        requireSuccess(summary);
        MutationReport report = new MutationReport(
                test.value(), run, summary.getTestsSucceededCount(), Duration.ofNanos(System.nanoTime() - start));
        String text = report.text(test.threshold());
        if (report.score() < test.threshold()) {
            throw new AssertionError(text + "\nwrite unit tests that fail for mutants that survived");
        }
        System.out.println(text);
    }

    private static List<MutatedModel> models(MutationTest test) {
        List<MutatedModel> all = MutantFile.read(test.value());
        List<String> counting =
                Stream.of(test.models()).map(Class::getName).distinct().toList();
        List<MutatedModel> models = all.stream()
                .filter(each -> counting.isEmpty() || counting.contains(each.className()))
                .toList();
        if (models.size() < counting.size()) {
            throw new IllegalStateException("models names what is no model of "
                    + test.value().getSimpleName() + ", or has no SQL that is checked: "
                    + counting.stream()
                            .filter(name -> models.stream()
                                    .noneMatch(each -> each.className().equals(name)))
                            .toList());
        }
        if (models.stream().allMatch(each -> each.mutants().isEmpty())) {
            throw new IllegalStateException("there is nothing to change in the SQL of "
                    + test.value().getSimpleName() + ", and so nothing that its unit tests could fail to notice");
        }
        return models;
    }

    private static TestExecutionSummary run(Class<?> testClass, MutationRun run) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        try (LauncherSession session = LauncherFactory.openSession(INNER)) {
            session.getStore().put(Namespace.create(MutationRun.class), MutationRun.class, run);
            session.getLauncher()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(DiscoverySelectors.selectClasspathRoots(Set.of(root(testClass))))
                                    .filters(
                                            ClassNameFilter.includeClassNamePatterns(
                                                    ClassNameFilter.STANDARD_INCLUDE_PATTERN),
                                            (PostDiscoveryFilter) MutationTests::isUnitTest)
                                    .build(),
                            listener);
        }
        return listener.getSummary();
    }

    private static FilterResult isUnitTest(TestDescriptor test) {
        return FilterResult.includedIf(test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getJavaMethod())
                .filter(method -> !AnnotationSupport.isAnnotated(method, MutationTest.class))
                .filter(method -> AnnotationSupport.isAnnotated(method, UnitTest.class)
                        || Arrays.asList(method.getParameterTypes()).contains(ModelTester.class))
                .isPresent());
    }

    /** The folder or jar that the class is from. */
    private static Path root(Class<?> testClass) {
        try {
            return new File(testClass
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toPath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What fails without a mutant says nothing about mutants. */
    private static void requireSuccess(TestExecutionSummary summary) {
        if (summary.getTotalFailureCount() > 0) {
            throw new AssertionError(summary.getFailures().stream()
                    .map(failure -> failure.getTestIdentifier().getDisplayName() + ": "
                            + failure.getException().getMessage())
                    .collect(Collectors.joining("\n", "unit tests fail without any mutant:\n", "")));
        }
        if (summary.getTestsSucceededCount() == 0) {
            throw new AssertionError("there are no unit tests of models: write methods with @UnitTest, or with a"
                    + " parameter of type ModelTester");
        }
    }
}
