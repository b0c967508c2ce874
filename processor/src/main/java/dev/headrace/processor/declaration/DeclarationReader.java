package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads what a module declares: the interfaces of this compilation and those that its index knows from earlier ones, then
 * whatever they reach through class references, from source or class files, of this module or another.
 */
public final class DeclarationReader {
    private final Elements elements;
    private final CompiledTypes compiled;
    private final ModuleIndex index;
    private final Diagnostics diagnostics;
    private final SourceReader sourceReader;
    private final ModelReader modelReader;
    private final PipelineReader pipelineReader;
    private final FunctionReader functionReader;
    private final SqlTypeReader typeReader;
    private final SingularTestReader testReader;
    private final SourceInfoReader infos;

    private final SortedSet<InterfaceName> unusable = new TreeSet<>();
    private final Set<InterfaceName> read = new HashSet<>();
    private final SortedMap<InterfaceName, SourceDeclaration> sources = new TreeMap<>();
    private final SortedMap<InterfaceName, ModelDeclaration> models = new TreeMap<>();
    private final SortedMap<InterfaceName, PipelineDeclaration> pipelines = new TreeMap<>();
    private final SortedMap<InterfaceName, FunctionsDeclaration> functions = new TreeMap<>();
    private final SortedMap<InterfaceName, TypeDeclaration> types = new TreeMap<>();
    private final SortedMap<InterfaceName, SingularTest> tests = new TreeMap<>();

    private DeclarationReader(
            Elements elements,
            Types types,
            SourceLines lines,
            CompiledTypes compiled,
            EarlierBuilds earlier,
            Diagnostics diagnostics) {
        this.elements = elements;
        this.compiled = compiled;
        this.index = earlier.index();
        this.diagnostics = diagnostics;
        infos = new SourceInfoReader(elements, lines, compiled, earlier);
        RowReader rows = new RowReader(new ColumnReader(new ColumnMethods(types, compiled), infos), compiled);
        sourceReader = new SourceReader(rows, infos);
        modelReader = new ModelReader(rows, infos, elements);
        pipelineReader = new PipelineReader(infos);
        functionReader = new FunctionReader(infos);
        typeReader = new SqlTypeReader(infos);
        testReader = new SingularTestReader(infos);
    }

    /** Reads a module, as one round of the compiler shows it. */
    public static Declarations read(
            Elements elements,
            Types types,
            SourceLines lines,
            CompiledTypes compiled,
            EarlierBuilds earlier,
            Diagnostics diagnostics) {
        return new DeclarationReader(elements, types, lines, compiled, earlier, diagnostics).read();
    }

    /**
     * Reads the unit tests of a compilation and the models that they test, of which nothing is reported: that is the business of
     * the module whose models they are.
     */
    public static UnitTests readUnitTests(
            Elements elements,
            Types types,
            SourceLines lines,
            CompiledTypes compiled,
            EarlierBuilds earlier,
            Diagnostics diagnostics) {
        return new DeclarationReader(elements, types, lines, compiled, earlier, new Diagnostics())
                .unitTests(new UnitTestReader(diagnostics));
    }

    /** Reads that pipeline and these models of it, and what they reach, of which nothing is reported here either. */
    public static Project readPipeline(
            Elements elements,
            Types types,
            SourceLines lines,
            CompiledTypes compiled,
            EarlierBuilds earlier,
            InterfaceName pipeline,
            List<String> members) {
        DeclarationReader reader = new DeclarationReader(elements, types, lines, compiled, earlier, new Diagnostics());
        List<InterfaceName> names = members.stream()
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .map(TypeNames::of)
                .toList();
        Deque<InterfaceName> toRead = new ArrayDeque<>(names);
        toRead.addFirst(pipeline);
        reader.follow(toRead);
        return reader.project(names);
    }

    private UnitTests unitTests(UnitTestReader reader) {
        List<UnitTestDeclaration> tests = new ArrayList<>();
        for (String name : compiled.annotated()) {
            TypeElement type = elements.getTypeElement(name);
            if (type != null && type.getKind().isClass()) {
                tests.addAll(reader.read(type));
            }
        }
        if (!tests.isEmpty()) {
            declarePipelines();
            Deque<InterfaceName> toRead = new ArrayDeque<>();
            tests.forEach(test -> toRead.add(test.model()));
            follow(toRead);
        }
        // A pipeline that names no models has those of its module, and no others are tested with it.
        return new UnitTests(tests, project(List.copyOf(models.keySet())));
    }

    /** Those of this module and those of its test classes. */
    private void declarePipelines() {
        SortedSet<String> own = new TreeSet<>(compiled.annotated());
        own.addAll(index.entries().keySet());
        for (String name : own) {
            TypeElement type = elements.getTypeElement(name);
            if (type != null) {
                declarePipeline(type);
                AnnotationUse.find(type, Place.of(name), Vocabulary.PIPELINE_TESTS)
                        .map(use -> ClassReference.in(use, "value"))
                        .ifPresent(tested ->
                                tested.forEach(reference -> reference.element().ifPresent(this::declarePipeline)));
            }
        }
    }

    /** It says which extensions the models' SQL may use. */
    private void declarePipeline(TypeElement type) {
        AnnotationUse.find(type, Place.of(type.getQualifiedName().toString()), Vocabulary.PIPELINE)
                .map(role -> pipelineReader.read(type, role, diagnostics))
                .ifPresent(pipeline -> pipelines.put(pipeline.type(), pipeline));
    }

    private Declarations read() {
        SortedSet<String> own = new TreeSet<>(compiled.annotated());
        own.addAll(index.entries().keySet());
        VocabularyCheck vocabulary = new VocabularyCheck(elements, compiled, diagnostics);
        vocabulary.checkPackages();
        Deque<InterfaceName> toRead = new ArrayDeque<>();
        boolean complete = true;
        for (String name : own) {
            TypeElement type = elements.getTypeElement(name);
            if (type != null && read.add(TypeNames.of(type))) {
                complete &= !compiled.contain(type) || !MissingTypes.areIn(type);
                vocabulary.check(type);
                toRead.addAll(declare(type));
            }
        }
        List<InterfaceName> ownModels = List.copyOf(models.keySet());
        ModuleIndex newIndex = index();
        follow(toRead);
        TestNames names = new TestNames();
        Stream.concat(sources.values().stream(), models.values().stream())
                .forEach(relation -> names.check(relation, diagnostics));
        tests.values().forEach(test -> names.check(test.asRelation(), diagnostics));
        return new Declarations(project(ownModels), newIndex, complete);
    }

    private Project project(List<InterfaceName> ownModels) {
        return new Project(
                List.copyOf(sources.values()),
                List.copyOf(models.values()),
                List.copyOf(pipelines.values()),
                ownModels,
                List.copyOf(functions.values()),
                List.copyOf(types.values()),
                List.copyOf(tests.values()),
                List.copyOf(unusable));
    }

    /** Reads what the declarations reach. */
    private void follow(Deque<InterfaceName> toRead) {
        while (!toRead.isEmpty()) {
            InterfaceName name = toRead.remove();
            TypeElement type = elements.getTypeElement(name.qualified());
            if (type != null && read.add(name)) {
                toRead.addAll(declare(type));
            }
        }
    }

    /** Reads a type that may carry one of the annotations that declare something; the classes that it names. */
    private List<InterfaceName> declare(TypeElement type) {
        Place place = Place.of(type.getQualifiedName().toString());
        List<AnnotationUse> roles = AnnotationUse.on(type, place).stream()
                .filter(use -> Vocabulary.DECLARING.contains(use.type()))
                .toList();
        if (FunctionReader.isIn(type)) {
            declareFunctions(type, roles);
        }
        if (roles.isEmpty()) {
            return List.of();
        }
        roles.stream().skip(1).forEach(second -> diagnostics.report(secondRole(roles.get(0), second)));
        AnnotationUse role = roles.get(0);
        if (role.type().equals(Vocabulary.SQL_TYPE)) {
            typeReader.read(type, role, diagnostics).ifPresent(found -> types.put(found.type(), found));
            return List.of();
        }
        return declareRole(type, role);
    }

    private void declareFunctions(TypeElement type, List<AnnotationUse> roles) {
        FunctionsDeclaration found = functionReader.read(type, diagnostics);
        functions.put(found.type(), found);
        roles.stream()
                .filter(role -> !role.type().equals(Vocabulary.SQL_TYPE))
                .forEach(role -> diagnostics.report(Diagnostic.error(
                        Code.INVALID_DECLARATION,
                        role.place(),
                        Vocabulary.at(role.type()) + " stands on an interface with @SqlFunction methods",
                        "move the functions to an interface of their own, and name it in refs")));
    }

    private List<InterfaceName> declareRole(TypeElement type, AnnotationUse role) {
        if (!InterfaceCheck.passes(type, role, diagnostics)) {
            unusable.add(TypeNames.of(type));
        }
        if (role.type().equals(Vocabulary.MODEL)) {
            ModelDeclaration model = modelReader.read(type, role, diagnostics);
            models.put(model.type(), model);
            return Stream.of(model.refs().stream(), model.after().stream(), parents(model))
                    .flatMap(names -> names)
                    .toList();
        }
        if (role.type().equals(Vocabulary.SOURCE)) {
            SourceDeclaration source = sourceReader.read(type, role, diagnostics);
            sources.put(source.type(), source);
            return parents(source).toList();
        }
        if (role.type().equals(Vocabulary.DATA_TEST)) {
            SingularTest test = testReader.read(type, role, diagnostics);
            tests.put(test.type(), test);
            return test.refs().toList();
        }
        PipelineDeclaration pipeline = pipelineReader.read(type, role, diagnostics);
        pipelines.put(pipeline.type(), pipeline);
        return pipeline.models();
    }

    private static Stream<InterfaceName> parents(RelationDeclaration relation) {
        return relation.tests().stream().flatMap(DataTestDeclaration::parents);
    }

    private static Diagnostic secondRole(AnnotationUse first, AnnotationUse second) {
        return Diagnostic.error(
                Code.INVALID_DECLARATION,
                second.place(),
                "one interface cannot be both " + Vocabulary.at(first.type()) + " and " + Vocabulary.at(second.type()),
                "make two interfaces of it");
    }

    private ModuleIndex index() {
        SortedMap<String, ModuleIndex.Entry> entries = new TreeMap<>();
        sources.forEach((name, source) -> entries.put(name.qualified(), ModuleIndex.Entry.of(source)));
        models.forEach((name, model) -> entries.put(name.qualified(), ModuleIndex.Entry.of(model)));
        pipelines.forEach((name, pipeline) -> entries.put(name.qualified(), ModuleIndex.Entry.of(pipeline.source())));
        tests.forEach((name, test) ->
                entries.put(name.qualified(), ModuleIndex.Entry.of(test.query().source())));
        types.forEach((name, type) -> entries.put(name.qualified(), ModuleIndex.Entry.of(type.source())));
        functions.forEach((name, each) -> entries.put(
                name.qualified(),
                new ModuleIndex.Entry(
                        each.source(),
                        new TreeMap<>(),
                        FunctionReader.parameterNames(elements.getTypeElement(name.qualified()), infos))));
        return new ModuleIndex(entries);
    }
}
