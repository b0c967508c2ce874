package dev.headrace.processor.declaration;

import dev.headrace.graph.DidYouMean;
import dev.headrace.processor.declaration.TemplateUse.Argument;
import dev.headrace.processor.declaration.TemplateUse.Value;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads uses of annotations that carry {@code @TestTemplate}. */
final class TemplateReader {
    static final String MODEL = "model";
    static final String COLUMN = "column";
    static final String COLUMNS = "columns";

    private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z_]\\w*)}");
    private static final Set<String> OF_ALL_TESTS =
            Set.of(COLUMNS, "severity", "where", "warnIf", "errorIf", "storeFailures", "name");

    private final AnnotationUse use;
    private final AnnotationUse template;
    private final Diagnostics diagnostics;

    private TemplateReader(AnnotationUse use, AnnotationUse template, Diagnostics diagnostics) {
        this.use = use;
        this.template = template;
        this.diagnostics = diagnostics;
    }

    /** Whether an annotation is a data test by its template. */
    static boolean isTemplate(AnnotationUse use) {
        return template(use).isPresent();
    }

    /** The names in braces of the template of an annotation; none if it has no template. */
    static Set<String> parameters(AnnotationUse use) {
        return template(use).map(found -> parameters(found.string("value"))).orElse(Set.of());
    }

    private static Optional<AnnotationUse> template(AnnotationUse use) {
        return AnnotationUse.find(use.declaration(), use.place(), Vocabulary.TEST_TEMPLATE);
    }

    private static Set<String> parameters(String sql) {
        return PARAMETER.matcher(sql).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /** What the annotation says; empty if that is faulty, which is then reported. */
    static Optional<TemplateUse> read(AnnotationUse use, Diagnostics diagnostics) {
        return template(use).flatMap(template -> new TemplateReader(use, template, diagnostics).read());
    }

    private Optional<TemplateUse> read() {
        String sql = template.string("value");
        List<String> members = members();
        long before = diagnostics.errors();
        checkKept();
        Matcher parameter = PARAMETER.matcher(sql);
        while (parameter.find()) {
            checkKnown(parameter.group(1), members);
        }
        Map<String, Argument> arguments = new TreeMap<>();
        members.stream()
                .filter(member -> !OF_ALL_TESTS.contains(member))
                .forEach(member -> arguments.put(member, argument(member)));
        String label = template.string("label");
        String simpleName = use.declaration().getSimpleName().toString();
        return diagnostics.errors() != before
                ? Optional.empty()
                : Optional.of(new TemplateUse(
                        use.type(), label.isEmpty() ? SnakeCase.of(simpleName) : label, sql, arguments, written()));
    }

    private List<String> members() {
        return ElementFilter.methodsIn(use.declaration().getEnclosedElements()).stream()
                .map(method -> method.getSimpleName().toString())
                .toList();
    }

    private void checkKnown(String parameter, List<String> members) {
        boolean own = members.contains(parameter) && !OF_ALL_TESTS.contains(parameter);
        if (own || Set.of(MODEL, COLUMN, COLUMNS).contains(parameter)) {
            return;
        }
        List<String> known = new ArrayList<>(List.of(MODEL, COLUMN, COLUMNS));
        members.stream().filter(member -> !OF_ALL_TESTS.contains(member)).forEach(known::add);
        List<String> details = new ArrayList<>(List.of("it can name: {" + String.join("}, {", known) + "}"));
        DidYouMean.nearest(parameter, known).ifPresent(near -> details.add("did you mean {" + near + "}?"));
        diagnostics.report(Diagnostic.error(
                        Code.INVALID_DECLARATION,
                        use.place(),
                        "the template of " + use.type() + " has {" + parameter + "}, and " + at() + " has no member "
                                + parameter)
                .with(details));
    }

    /** A later build, which reads class files, would not know of the test. */
    private void checkKept() {
        boolean lost = AnnotationUse.find(use.declaration(), use.place(), "java.lang.annotation.Retention")
                .filter(retention -> retention.constant("value").equals("SOURCE"))
                .isPresent();
        if (lost) {
            diagnostics.report(Diagnostic.error(
                    Code.INVALID_DECLARATION,
                    use.place(),
                    use.type() + " is not kept in class files, where later builds look for tests",
                    "take @Retention away from it, or write @Retention(RetentionPolicy.CLASS)"));
        }
    }

    private Argument argument(String member) {
        List<Value> values = new ArrayList<>();
        List<ClassReference> classes = ClassReference.in(use, member);
        for (AnnotationValue value : use.list(member)) {
            if (value.getValue() instanceof TypeMirror) {
                ClassReference reference = classes.get(values.size());
                ReferenceCheck.check(List.of(reference), ReferenceCheck.MODELS_AND_SOURCES, diagnostics);
                values.add(Value.of(reference.name()));
            } else {
                values.add(Value.of(plain(value)));
            }
        }
        return new Argument(values, use.place(member));
    }

    private static Object plain(AnnotationValue value) {
        return value.getValue() instanceof VariableElement constant ? constant.getSimpleName() : value.getValue();
    }

    private String written() {
        List<String> members = new ArrayList<>();
        for (String member : members()) {
            if (use.isWritten(member) && !OF_ALL_TESTS.contains(member)) {
                List<String> values =
                        use.list(member).stream().map(TemplateReader::java).toList();
                String value = values.size() == 1 ? values.get(0) : "{" + String.join(", ", values) + "}";
                members.add(member + " = " + value);
            }
        }
        String only = members.size() == 1 ? members.get(0).replaceFirst("^value = ", "") : "";
        String all = only.isEmpty() ? String.join(", ", members) : only;
        return at() + (all.isEmpty() ? "" : "(" + all + ")");
    }

    private static String java(AnnotationValue value) {
        Object plain = plain(value);
        String text = plain.toString();
        return plain instanceof TypeMirror
                ? text.substring(text.lastIndexOf('.') + 1) + ".class"
                : plain instanceof String ? '"' + text + '"' : text;
    }

    private String at() {
        return Vocabulary.at(use.type());
    }
}
