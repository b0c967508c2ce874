package dev.headrace.processor;

import dev.headrace.processor.analysis.FunctionBodies;
import dev.headrace.processor.analysis.function.DeclaredFunction;
import dev.headrace.processor.analysis.function.DeclaredFunctions;
import dev.headrace.processor.analysis.function.DeclaredTypes;
import dev.headrace.processor.analysis.function.Signatures;
import dev.headrace.processor.declaration.FunctionsDeclaration;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.PipelineDeclaration;
import dev.headrace.processor.declaration.Project;
import dev.headrace.processor.declaration.TypeDeclaration;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.type.Catalog;
import dev.headrace.processor.type.FunctionEntry;
import dev.headrace.processor.type.Pack;
import dev.headrace.processor.type.Parameter;
import dev.headrace.processor.type.PgType;
import dev.headrace.processor.type.TypeNames;
import dev.headrace.processor.type.TypeRules;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What SQL may use besides relations: PostgreSQL's types and functions, those of the pipelines' extensions, the types that
 * users declare, and of the functions that users declare those of a model's refs.
 */
final class SqlVocabulary {
    private final Map<InterfaceName, List<DeclaredFunction>> functions = new LinkedHashMap<>();
    private final Map<Seen, Visible> known = new HashMap<>();
    private final Catalog catalog;
    private final DeclaredFunctions none;

    /** What a model looks at: interfaces of functions, and a search path. */
    private record Seen(List<InterfaceName> interfaces, List<String> searchPath) {}

    /** What one model's SQL may use. */
    record Visible(TypeRules rules, DeclaredFunctions functions) {}

    SqlVocabulary(Project project, int postgresql, Extensions extensions, Diagnostics diagnostics) {
        Catalog extended = Catalog.of(postgresql);
        for (PipelineDeclaration pipeline : project.pipelines()) {
            for (Pack pack : extensions.of(pipeline, extended.major(), diagnostics)) {
                extended = extended.with(pack);
            }
        }
        catalog = DeclaredTypes.addTo(extended, project.types(), diagnostics);
        Signatures signatures = new Signatures(new TypeNames(catalog), diagnostics);
        for (FunctionsDeclaration each : project.functions()) {
            List<DeclaredFunction> typed = each.functions().stream()
                    .flatMap(function -> signatures.read(function).stream())
                    .toList();
            functions.put(each.type(), FunctionBodies.check(typed, rules(typed), diagnostics));
        }
        none = new DeclaredFunctions(Map.of(), owners(project.functions()), declaring(project));
    }

    private static Map<String, InterfaceName> owners(List<FunctionsDeclaration> all) {
        Map<String, InterfaceName> owners = new HashMap<>();
        all.forEach(each -> each.functions()
                .forEach(function -> owners.merge(
                        function.sqlName(), function.owner(), (one, other) -> one.compareTo(other) < 0 ? one : other)));
        return owners;
    }

    private static Set<InterfaceName> declaring(Project project) {
        Set<InterfaceName> declaring = new HashSet<>();
        project.functions().stream().map(FunctionsDeclaration::type).forEach(declaring::add);
        project.types().stream().map(TypeDeclaration::type).forEach(declaring::add);
        return declaring;
    }

    /** The types, operators and functions that all SQL may use. */
    Catalog catalog() {
        return catalog;
    }

    /** What the SQL of something with these refs may use, functions of these schemas without naming them. */
    Visible of(Collection<InterfaceName> refs, List<String> searchPath) {
        List<InterfaceName> seen =
                refs.stream().filter(functions::containsKey).distinct().sorted().toList();
        return known.computeIfAbsent(new Seen(seen, searchPath), this::visible);
    }

    private Visible visible(Seen seen) {
        List<DeclaredFunction> visible = seen.interfaces().stream()
                .flatMap(ref -> functions.get(ref).stream())
                .distinct()
                .flatMap(function -> Stream.concat(Stream.of(function), onPath(function, seen.searchPath()).stream()))
                .toList();
        return new Visible(rules(visible), none.seeing(visible));
    }

    /** The same function by its name alone, unless PostgreSQL has one for the same arguments, which would be called. */
    private Optional<DeclaredFunction> onPath(DeclaredFunction function, List<String> searchPath) {
        String name = function.declaration().name();
        boolean hidden =
                catalog.functions(name).stream().anyMatch(other -> types(other).equals(types(function.entry())));
        boolean found =
                function.declaration().schema().filter(searchPath::contains).isPresent();
        return found && !hidden ? Optional.of(function.named(name)) : Optional.empty();
    }

    private static List<PgType> types(FunctionEntry function) {
        return function.parameters().stream().map(Parameter::type).toList();
    }

    private TypeRules rules(List<DeclaredFunction> visible) {
        List<FunctionEntry> entries =
                visible.stream().map(DeclaredFunction::entry).distinct().toList();
        return TypeRules.of(
                entries.isEmpty() ? catalog : catalog.with(new Pack(List.of(), List.of(), List.of(), entries)));
    }
}
