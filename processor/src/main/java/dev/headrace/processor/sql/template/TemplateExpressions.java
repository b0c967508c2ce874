package dev.headrace.processor.sql.template;

import dev.headrace.graph.VariablePlace;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.SqlDiagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands between double braces. */
final class TemplateExpressions {
    private static final String STRING = "\\s*(?:'([^']*)'|\"([^\"]*)\")\\s*";
    private static final Pattern ONE = Pattern.compile("(ref|var)\\s*\\(" + STRING + "\\)", Pattern.DOTALL);
    private static final Pattern TWO =
            Pattern.compile("(ref|source|var)\\s*\\(" + STRING + "," + STRING + "\\)", Pattern.DOTALL);
    private static final String ARGUMENT = "\\s*(?:'[^']*'|\"[^\"]*\"|-?[\\d.]+)\\s*";
    private static final Pattern CALL =
            Pattern.compile("(\\w+)\\s*\\((?:" + ARGUMENT + "(?:," + ARGUMENT + ")*|\\s*)\\)", Pattern.DOTALL);
    /** dbt's own functions, which are no SQL functions. */
    private static final Set<String> DBTS =
            Set.of("ref", "source", "var", "config", "env_var", "is_incremental", "run_query", "log", "return");

    /** The first of the characters that belong to nobody. */
    private static final char FIRST_MARK = '\uE000';

    private final String sql;
    private final Variables variables;
    private final SqlDiagnostics faults;
    private final List<String> marked = new ArrayList<>();

    TemplateExpressions(String sql, Variables variables, SqlDiagnostics faults) {
        this.sql = sql;
        this.variables = variables;
        this.faults = faults;
    }

    /** Adds what the expressions name to the pins; false if one has no meaning here. */
    boolean read(List<TemplatePart> parts, Map<Integer, PlainSql.Pin> pins) {
        boolean all = true;
        Set<String> defined = TagAdvice.defined(parts);
        for (TemplatePart part : parts) {
            if (part.kind() == TemplatePart.Kind.EXPRESSION) {
                Matcher variable = ONE.matcher(part.inside());
                boolean named = variable.matches() && variable.group(1).equals("var");
                Optional<PlainSql.Pin> pin = named ? variable(part, string(variable, 2)) : pin(part);
                pin.ifPresent(found -> pins.put(part.span().start(), found));
                all &= pin.isPresent() || !named && isCall(part);
                boolean meant = pin.isPresent() || named || isCall(part);
                if (!meant && !defined.contains(part.inside().split("\\W", 2)[0])) {
                    new UnsupportedForms(faults).report(part);
                }
            }
        }
        return all;
    }

    private Optional<PlainSql.Pin> variable(TemplatePart part, String name) {
        if (part.quoting() == TemplatePart.Quoting.OTHER) {
            faults.error(
                    Code.UNSUPPORTED_TEMPLATE,
                    part.span(),
                    "a variable is a value: it can stand outside of quotes and in '…', and nowhere else",
                    "a name cannot vary from run to run, for the build looks it up");
            return Optional.empty();
        }
        VariablePlace place = switch (part.quoting()) {
            case PLAIN -> VariablePlace.QUOTED;
            case ESCAPED -> VariablePlace.ESCAPED;
            default -> VariablePlace.EXPRESSION;
        };
        return variables
                .find(name, part.span(), faults)
                .map(found ->
                        new PlainSql.Pin.Variable(name, part.span(), place, mark(name), found.type(), found.value()));
    }

    private char mark(String name) {
        if (!marked.contains(name)) {
            marked.add(name);
        }
        int number = marked.indexOf(name);
        for (char mark = FIRST_MARK; ; mark++) {
            if (sql.indexOf(mark) < 0 && number-- == 0) {
                return mark;
            }
        }
    }

    /** Whether it calls an SQL function with columns and numbers: <code>{{ cents_to_dollars('amount') }}</code>. */
    static boolean isCall(TemplatePart part) {
        Matcher call = CALL.matcher(part.inside());
        return part.kind() == TemplatePart.Kind.EXPRESSION
                && part.quoting() == TemplatePart.Quoting.NONE
                && call.matches()
                && !DBTS.contains(call.group(1));
    }

    private static Optional<PlainSql.Pin> pin(TemplatePart part) {
        if (part.quoting() != TemplatePart.Quoting.NONE) {
            return Optional.empty();
        }
        if (part.inside().equals("this")) {
            return Optional.of(new PlainSql.Pin.This(part.span()));
        }
        Matcher one = ONE.matcher(part.inside());
        if (one.matches() && one.group(1).equals("ref")) {
            return Optional.of(new PlainSql.Pin.Ref(string(one, 2), part.span()));
        }
        Matcher two = TWO.matcher(part.inside());
        if (!two.matches() || two.group(1).equals("var")) {
            return Optional.empty();
        }
        return Optional.of(
                two.group(1).equals("ref")
                        ? new PlainSql.Pin.Ref(string(two, 4), part.span())
                        : new PlainSql.Pin.Source(string(two, 2), string(two, 4), part.span()));
    }

    private static String string(Matcher matcher, int group) {
        return matcher.group(group) != null ? matcher.group(group) : matcher.group(group + 1);
    }
}
