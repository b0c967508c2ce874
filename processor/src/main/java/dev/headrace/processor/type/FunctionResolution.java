package dev.headrace.processor.type;

import dev.headrace.processor.type.FunctionEntry.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Which function a call means. */
public final class FunctionResolution {
    private static final int REMEMBERED = 20_000;
    private static final PgType ANY = PgType.of("any");

    private final Catalog catalog;
    private final Coercion coercion;
    private final Candidates candidates;
    private final Polymorphism polymorphism;
    private final OrderedSetCheck orderedSets;
    private final Map<Invocation, Result<FunctionCall>> known;

    FunctionResolution(
            Catalog catalog, Coercion coercion, CommonType common, Candidates candidates, Polymorphism polymorphism) {
        this(catalog, coercion, common, candidates, polymorphism, new ConcurrentHashMap<>());
    }

    private FunctionResolution(
            Catalog catalog,
            Coercion coercion,
            CommonType common,
            Candidates candidates,
            Polymorphism polymorphism,
            Map<Invocation, Result<FunctionCall>> known) {
        this.catalog = catalog;
        this.coercion = coercion;
        this.candidates = candidates;
        this.polymorphism = polymorphism;
        this.orderedSets = new OrderedSetCheck(common);
        this.known = known;
    }

    /** The same over that catalog, remembering what this one remembers. */
    FunctionResolution over(Catalog other, Coercion casts, CommonType unions, Candidates others, Polymorphism meaning) {
        return new FunctionResolution(other, casts, unions, others, meaning, known);
    }

    /**
     * {@code name(arguments)}, with OVER or without; of {@code count(*)} there are no arguments.
     *
     * @param name {@code lower} or {@code schema.name}
     * @param variadic whether VARIADIC stands before the last argument
     */
    public Result<FunctionCall> call(String name, List<Argument> arguments, boolean variadic) {
        return remembered(new Invocation(name, arguments, variadic, Optional.empty()));
    }

    /** {@code name(direct) WITHIN GROUP (ORDER BY ordering)}; the arguments of the call are both, one after the other. */
    public Result<FunctionCall> withinGroup(String name, List<Argument> direct, List<Argument> ordering) {
        List<Argument> all = Stream.concat(direct.stream(), ordering.stream()).toList();
        return remembered(new Invocation(name, all, false, Optional.of(ordering.size())));
    }

    private Result<FunctionCall> remembered(Invocation call) {
        Result<FunctionCall> before = known.get(call);
        if (before != null) {
            return before;
        }
        Result<FunctionCall> resolved = wellFormed(call).orElseGet(() -> resolve(call));
        if (known.size() < REMEMBERED && call.types().stream().noneMatch(catalog::isPassing)) {
            known.put(call, resolved);
        }
        return resolved;
    }

    private static Optional<Result<FunctionCall>> wellFormed(Invocation call) {
        Set<String> names = new HashSet<>();
        for (Argument argument : call.arguments()) {
            if (argument.name().isEmpty() && !names.isEmpty()) {
                return Optional.of(Result.refused("syntax_error", "positional argument cannot follow named argument"));
            }
            if (argument.name().isPresent() && !names.add(argument.name().get())) {
                String name = argument.name().get();
                return Optional.of(
                        Result.refused("syntax_error", "argument name \"" + name + "\" used more than once"));
            }
        }
        return Optional.empty();
    }

    private Result<FunctionCall> resolve(Invocation call) {
        List<FunctionOverload> overloads = FunctionOverload.withoutDuplicates(catalog.functions(call.name()).stream()
                .flatMap(entry -> FunctionOverload.of(entry, call).stream())
                .toList());
        Optional<FunctionOverload> exact = overloads.stream()
                .filter(overload -> overload.types().equals(call.types()))
                .findFirst();
        if (exact.isPresent()) {
            return chosen(exact.get(), call);
        }
        Optional<PgType> cast = cast(call);
        if (cast.isPresent()) {
            return call.ordering().isPresent()
                    ? OrderedSetCheck.noAggregate(call)
                    : Result.found(new FunctionCall(
                            Optional.empty(),
                            List.of(cast.get()),
                            cast.get(),
                            List.of(new OutputColumn("", cast.get()))));
        }
        List<FunctionOverload> applicable = candidates.applicable(overloads, call.types());
        if (applicable.isEmpty()) {
            return notFound(call);
        }
        return (applicable.size() == 1 ? Optional.of(applicable.get(0)) : candidates.best(applicable, call.types()))
                .map(best -> chosen(best, call))
                .orElseGet(() -> ambiguous(call));
    }

    /** A call of a type's name with one argument is a cast, unless a function does that cast: it has that name too. */
    private Optional<PgType> cast(Invocation call) {
        if (call.arguments().size() != 1 || call.hasNames()) {
            return Optional.empty();
        }
        PgType source = call.types().get(0);
        return catalog.type(call.name())
                .filter(type -> type.kind() != TypeKind.COMPOSITE)
                .map(type -> PgType.of(type.name()))
                .filter(target -> source.isUnknown() || isCast(source, target));
    }

    private boolean isCast(PgType source, PgType target) {
        boolean row = source.is("record") || catalog.is(TypeKind.COMPOSITE, source);
        return coercion.path(source, target, Strength.EXPLICIT)
                .filter(path -> path == Coercion.Path.RELABEL
                        || path == Coercion.Path.INPUT_OUTPUT && !(row && catalog.category(target) == 'S'))
                .isPresent();
    }

    private Result<FunctionCall> chosen(FunctionOverload overload, Invocation call) {
        FunctionEntry entry = overload.entry();
        if (overload.doubtful()) {
            return ambiguous(call);
        }
        if (call.hasNames() && call.variadic() && !overload.lastInPlace()) {
            return notFound(call);
        }
        if (entry.kind() == Kind.PROCEDURE) {
            return Result.refused(
                    "wrong_object_type", call.signature() + " is a procedure", "To call a procedure, use CALL.");
        }
        if (call.hasNames() && entry.kind() == Kind.AGGREGATE) {
            return Result.refused("feature_not_supported", "aggregates cannot use named arguments");
        }
        return orderedSets
                .check(overload, call)
                .then(checked -> variadicArray(overload, call)
                        .then(same -> typed(overload, call))
                        .then(typed -> orderedSets.unify(overload, call, typed)));
    }

    /** Of {@code VARIADIC "any"} the array's type decides at run time, so it must be one. */
    private Result<FunctionOverload> variadicArray(FunctionOverload overload, Invocation call) {
        boolean any = call.variadic()
                && overload.entry()
                        .variadic()
                        .filter(last -> last.type().is("any"))
                        .isPresent();
        if (any) {
            PgType last = call.types().get(call.types().size() - 1);
            if (catalog.element(catalog.base(last)).isEmpty()) {
                return Result.refused("datatype_mismatch", "VARIADIC argument must be an array");
            }
        }
        return Result.found(overload);
    }

    private Result<FunctionCall> typed(FunctionOverload overload, Invocation call) {
        FunctionEntry entry = overload.entry();
        List<Parameter> outputs = entry.outputs();
        List<PgType> results = new ArrayList<>(List.of(entry.result()));
        outputs.forEach(output -> results.add(output.type()));
        return polymorphism.resolve(call.types(), overload.types(), results).then(types -> {
            int given = call.arguments().size();
            List<PgType> arguments = new ArrayList<>();
            for (int i = 0; i < given; i++) {
                arguments.add(types.get(i).equals(ANY) ? call.types().get(i) : types.get(i));
            }
            List<OutputColumn> columns = new ArrayList<>();
            for (int i = 0; i < outputs.size(); i++) {
                String name = outputs.get(i).name();
                boolean nameless = name.isEmpty() && outputs.size() > 1;
                columns.add(new OutputColumn(nameless ? "column" + (i + 1) : name, types.get(given + 1 + i)));
            }
            return Result.found(new FunctionCall(
                    Optional.of(entry), arguments, types.get(given), columns(columns, types.get(given))));
        });
    }

    private List<OutputColumn> columns(List<OutputColumn> declared, PgType result) {
        if (!declared.isEmpty()) {
            return declared;
        }
        List<OutputColumn> fields = result.array()
                ? List.of()
                : catalog.type(result.name()).map(TypeEntry::fields).orElse(List.of());
        return fields.isEmpty() && !result.is("record") ? List.of(new OutputColumn("", result)) : fields;
    }

    private static Result<FunctionCall> notFound(Invocation call) {
        return Result.refused(
                "undefined_function",
                "function " + call.signature() + " does not exist",
                "No function matches the given name and argument types. You might need to add explicit type casts.");
    }

    private static Result<FunctionCall> ambiguous(Invocation call) {
        return Result.refused(
                "ambiguous_function",
                "function " + call.signature() + " is not unique",
                "Could not choose a best candidate function. You might need to add explicit type casts.");
    }
}
