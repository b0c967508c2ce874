package dev.headrace.processor.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.processor.type.FunctionEntry.Kind;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Calls of functions, judged by a server: a sample, or with {@code -Dheadrace.types=<count>} that many, with
 * {@code -Dheadrace.seed=<seed>} others.
 */
class FunctionsServerTest {
    private static final int COUNT = Integer.getInteger("headrace.types", 4_000);
    private static final long SEED = Long.getLong("headrace.seed", 1);

    /** What the analyzer of calls says, which knows what stands around them. */
    private static final List<String> AROUND = List.of(
            "OVER ",
            "requires an OVER clause",
            "OVER is not supported",
            "must be used to call",
            "could not identify an ordering");

    private final Random random = new Random(SEED);
    private UsefulTypes types;

    /** A call in both forms. */
    private record Judged(String sql, Result<FunctionCall> ours) {}

    @Test
    void everyCallIsTheServers() throws SQLException, IOException {
        try (TypeServer server = TypeServer.start()) {
            types = UsefulTypes.create(server);
            List<String> names = new ArrayList<>(new TreeSet<>(CatalogFile.names(server.major(), "functions.tsv")));
            List<String> differences = new ArrayList<>();
            for (int i = 0; i < COUNT; i++) {
                Judged judged = call(names.get(random.nextInt(names.size())));
                String theirs = server.describe("select " + judged.sql()).replace(" pg_catalog.", " ");
                String ours = types.answer(judged.ours(), FunctionCall::result);
                if (!theirs.equals(ours)
                        && !theirs.startsWith("XX000")
                        && AROUND.stream().noneMatch(theirs::contains)) {
                    differences.add(judged.sql() + "\n  theirs " + theirs + "\n  ours   " + ours);
                }
            }
            assertThat(differences.stream().limit(Integer.getInteger("headrace.shown", 40)))
                    .as("%d of %d", differences.size(), COUNT)
                    .isEmpty();
        }
    }

    private Judged call(String name) {
        List<FunctionEntry> entries = types.rules().catalog().functions(name);
        FunctionEntry entry = entries.get(random.nextInt(entries.size()));
        boolean variadic = entry.variadic().isPresent() && random.nextInt(6) == 0;
        List<Argument> arguments = arguments(entry, variadic);
        boolean within = entry.orderedSet().isPresent() == (random.nextInt(30) != 0) && !variadic;
        if (within
                && !arguments.isEmpty()
                && arguments.stream().allMatch(each -> each.name().isEmpty())) {
            return withinGroup(entry, arguments);
        }
        String inside = arguments.isEmpty() && entry.kind() == Kind.AGGREGATE ? "*" : list(arguments, variadic);
        String over = entry.kind() == Kind.WINDOW ? " over ()" : "";
        return new Judged(
                "pg_catalog.\"" + name + "\"(" + inside + ")" + over,
                types.rules().functions().call(name, arguments, variadic && !arguments.isEmpty()));
    }

    private Judged withinGroup(FunctionEntry entry, List<Argument> arguments) {
        int usual = entry.orderedSet().map(set -> set.directArguments()).orElse(0);
        int direct = entry.variadic().isPresent() && random.nextInt(4) != 0
                ? arguments.size() / 2
                : Math.min(arguments.size() - 1, random.nextInt(10) == 0 ? random.nextInt(3) : usual);
        List<Argument> first = arguments.subList(0, direct);
        List<Argument> last = arguments.subList(direct, arguments.size());
        return new Judged(
                "pg_catalog.\"" + entry.name() + "\"(" + list(first, false) + ") within group (order by "
                        + list(last, false) + ")",
                types.rules().functions().withinGroup(entry.name(), first, last));
    }

    private String list(List<Argument> arguments, boolean variadic) {
        return IntStream.range(0, arguments.size())
                .mapToObj(i -> (variadic && i == arguments.size() - 1 ? "variadic " : "")
                        + arguments
                                .get(i)
                                .name()
                                .map(name -> "\"" + name + "\" => ")
                                .orElse("")
                        + types.value(arguments.get(i).type()))
                .collect(Collectors.joining(", "));
    }

    private List<Argument> arguments(FunctionEntry entry, boolean variadic) {
        List<Parameter> inputs = entry.inputs();
        List<Argument> arguments = new ArrayList<>();
        int left = Math.max(0, inputs.size() - (random.nextInt(3) == 0 ? random.nextInt(3) : 0));
        int named = random.nextInt(6) == 0 ? random.nextInt(left + 1) : left;
        PgType usual = types.any(random);
        for (int i = 0; i < left; i++) {
            boolean hasName = i >= named && !inputs.get(i).name().isEmpty();
            arguments.add(new Argument(
                    type(inputs.get(i), variadic, usual),
                    hasName ? Optional.of(inputs.get(i).name()) : Optional.empty()));
        }
        boolean more = entry.variadic().isPresent() && !variadic || random.nextInt(20) == 0;
        for (int i = random.nextInt(3); more && named == left && i > 0; i--) {
            arguments.add(Argument.of(random.nextBoolean() ? usual : types.any(random)));
        }
        return arguments;
    }

    /** Often the declared type, often a literal, sometimes any. */
    private PgType type(Parameter parameter, boolean variadic, PgType usual) {
        PgType declared = parameter.mode() == Parameter.Mode.VARIADIC
                        && !variadic
                        && parameter.type().array()
                ? parameter.type().element()
                : parameter.type();
        boolean pseudo = types.rules().catalog().is(TypeKind.PSEUDO, declared) && !declared.is("record");
        if (pseudo) {
            PgType one = random.nextInt(3) == 0 ? types.any(random) : usual;
            return declared.name().endsWith("array") && !one.isUnknown() ? one.arrayOf() : one;
        }
        return switch (random.nextInt(6)) {
            case 0 -> types.any(random);
            case 1, 2 -> PgType.UNKNOWN;
            default -> declared;
        };
    }
}
