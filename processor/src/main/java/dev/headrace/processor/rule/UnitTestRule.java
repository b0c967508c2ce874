package dev.headrace.processor.rule;

import dev.headrace.fixture.TableCell;
import dev.headrace.fixture.TextTable;
import dev.headrace.graph.DidYouMean;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.UnitTestDeclaration;
import dev.headrace.processor.declaration.UnitTestDeclaration.Given;
import dev.headrace.processor.declaration.UnitTestDeclaration.Table;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.Excerpt;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.type.InputSyntax;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The tables of a unit test have columns that there are, with values of their types, and all that the result depends on. */
public final class UnitTestRule {
    private final UsedColumns used;
    private final Map<InterfaceName, Relation> relations;
    private final InputSyntax literals;
    private final Diagnostics diagnostics;

    /**
     * The rule over the models that are tested.
     *
     * @param used which columns a model's depend on
     * @param relations what each model and source yields
     * @param literals what is input of which type
     */
    public UnitTestRule(
            UsedColumns used, Map<InterfaceName, Relation> relations, InputSyntax literals, Diagnostics diagnostics) {
        this.used = used;
        this.relations = relations;
        this.literals = literals;
        this.diagnostics = diagnostics;
    }

    /** Reports what is wrong with a test; a model with faults of its own answers no question. */
    public void check(UnitTestDeclaration test) {
        if (!relations.getOrDefault(test.model(), Relation.UNKNOWN).known()) {
            return;
        }
        Optional<TextTable> expected = test.expected().flatMap(table -> read(test, test.model(), table));
        Set<InterfaceName> refs = test.given().stream().map(Given::ref).collect(Collectors.toSet());
        Set<InterfaceName> readable = used.readable(test.model());
        for (Given given : test.given()) {
            if (readable.contains(given.ref())) {
                Optional<TextTable> rows = given.rows().flatMap(table -> read(test, given.ref(), table));
                if (rows.isPresent() && expected.isPresent()) {
                    checkUsed(
                            test,
                            given,
                            rows.get(),
                            used.of(test.model(), expected.get().columns(), refs));
                }
            } else {
                diagnostics.report(unread(test, given, readable));
            }
        }
    }

    /** The table, if it can be read and all its columns are the relation's. */
    private Optional<TextTable> read(UnitTestDeclaration test, InterfaceName owner, Table table) {
        TextTable read = TextTable.read(table.text());
        read.faults()
                .forEach(fault -> report(
                        test,
                        table,
                        Code.SYNTAX_ERROR,
                        new Span(fault.start(), fault.end()),
                        fault.message(),
                        List.of(fault.remedy())));
        Relation relation = relations.getOrDefault(owner, Relation.UNKNOWN);
        if (!relation.known()) {
            return Optional.empty();
        }
        boolean known = true;
        for (int i = 0; i < read.header().size(); i++) {
            known &= checkColumn(test, owner, table, read, i);
        }
        return known && read.faults().isEmpty() ? Optional.of(read) : Optional.empty();
    }

    private boolean checkColumn(UnitTestDeclaration test, InterfaceName owner, Table table, TextTable read, int i) {
        String name = read.columns().get(i);
        Relation relation = relations.get(owner);
        Optional<Column> column = relation.columns().stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
        if (column.isEmpty()) {
            List<String> details = new ArrayList<>(List.of(owner + " has: " + String.join(", ", relation.names())));
            DidYouMean.nearest(name, relation.names()).ifPresent(near -> details.add("did you mean \"" + near + "\"?"));
            report(
                    test,
                    table,
                    Code.UNDEFINED_COLUMN,
                    span(read.header().get(i)),
                    "column \"" + name + "\" does not exist in " + owner,
                    details);
            return false;
        }
        if (read.faults().isEmpty()) {
            read.rows().forEach(row -> checkValue(test, table, row.get(i), column.get()));
        }
        return true;
    }

    private void checkValue(UnitTestDeclaration test, Table table, TableCell cell, Column column) {
        if (cell.value().isPresent() && column.type().isPresent()) {
            literals.fault(cell.value().get(), column.type().get())
                    .ifPresent(refusal -> report(
                            test,
                            table,
                            Code.valueOf(refusal.condition().toUpperCase(Locale.ROOT)),
                            span(cell),
                            refusal.message(),
                            List.of("column \"" + column.name() + "\" has type "
                                    + column.type().get())));
        }
    }

    private void checkUsed(UnitTestDeclaration test, Given given, TextTable rows, UsedColumns.Columns needed) {
        Set<String> missing = new TreeSet<>(needed.of(given.ref()));
        missing.removeAll(rows.columns());
        if (missing.isEmpty() || rows.rows().isEmpty()) {
            return;
        }
        String names = missing.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
        boolean one = missing.size() == 1;
        Span header = new Span(
                rows.header().get(0).start(),
                rows.header().get(rows.header().size() - 1).end());
        report(
                test,
                given.rows().orElseThrow(),
                Code.COLUMN_LEFT_OUT,
                header,
                (one ? "column " : "columns ") + names + " of " + given.ref() + (one ? " is" : " are")
                        + " left out, and what is expected of " + test.model() + " depends on "
                        + (one ? "it" : "them"),
                List.of("give " + (one ? "it" : "them") + " a value in each row, or null"));
    }

    private static Diagnostic unread(UnitTestDeclaration test, Given given, Collection<InterfaceName> readable) {
        return Diagnostic.error(
                Code.MISSING_REF,
                given.place(),
                given.ref().equals(test.model())
                        ? given.ref() + " is made anew by each run, and reads none of its own rows"
                        : test.model() + " does not read " + given.ref(),
                "it reads: "
                        + readable.stream()
                                .sorted()
                                .map(InterfaceName::toString)
                                .collect(Collectors.joining(", ")));
    }

    private void report(
            UnitTestDeclaration test, Table table, Code code, Span span, String message, List<String> details) {
        diagnostics.report(Diagnostic.error(code, table.place(), message)
                .at(new Excerpt(test.name(), table.text(), span, "table"))
                .with(details));
    }

    private static Span span(TableCell cell) {
        return new Span(cell.start(), cell.end());
    }
}
