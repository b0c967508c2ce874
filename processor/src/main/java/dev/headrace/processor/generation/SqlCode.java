package dev.headrace.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.headrace.processor.analysis.AnalyzedModel;
import dev.headrace.processor.analysis.TestQuery;
import dev.headrace.processor.analysis.relation.Narrowing;
import dev.headrace.processor.analysis.relation.RelationUse;
import dev.headrace.processor.analysis.relation.Replacement;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.diagnostic.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Writes SQL with the places where the server gets something else. */
final class SqlCode {
    private static final ClassName SQL = ClassName.get("dev.headrace.graph", "SqlText");

    private final String sql;
    private final List<Edit> edits = new ArrayList<>();
    private final Function<InterfaceName, CodeBlock> names;

    private SqlCode(String sql, Function<InterfaceName, CodeBlock> names) {
        this.sql = sql;
        this.names = names;
    }

    /** Of a model; {@code names} says how code in its node names what that reads. */
    static SqlCode of(AnalyzedModel model, Function<InterfaceName, CodeBlock> names) {
        SqlCode code = new SqlCode(model.declaration().sql(), names);
        code.add(model.uses(), model.skips(), model.replacements());
        model.commonTables()
                .ifPresent(at -> code.edits.add(new Edit(
                        new Span(at.position(), at.position()),
                        CodeBlock.of("commonTables($L, $L)", at.position(), at.before()))));
        return code;
    }

    /** Of a data test. */
    static CodeBlock of(TestQuery query, Function<InterfaceName, CodeBlock> names) {
        SqlCode code = new SqlCode(query.sql(), names);
        code.add(query.uses(), query.skips(), query.replacements());
        return code.text();
    }

    private void add(List<RelationUse> uses, List<Span> skips, List<Replacement> replacements) {
        replacements.forEach(other -> edits.add(new Edit(other.span(), replace(other))));
        uses.forEach(use -> edits.add(new Edit(use.span(), use(use))));
        skips.forEach(span -> edits.add(new Edit(span, CodeBlock.of("skip($L)", places(span)))));
    }

    private record Edit(Span span, CodeBlock code) {}

    CodeBlock text() {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.of($>$>$L)", SQL, JavaString.of(sql));
        return code.add(places()).add("$<$<").build();
    }

    /** Only the places, as calls on the text. */
    CodeBlock places() {
        CodeBlock.Builder code = CodeBlock.builder();
        sorted().forEach(edit -> code.add("\n.").add(edit.code()));
        return code.build();
    }

    /** By position, for they come in several lists; what is put between two characters stands before what follows there. */
    private List<Edit> sorted() {
        return edits.stream()
                .sorted(Comparator.comparingInt((Edit edit) -> edit.span().start())
                        .thenComparingInt(edit -> edit.span().end()))
                .toList();
    }

    private static CodeBlock replace(Replacement other) {
        return CodeBlock.of("replace($L, $L)", places(other.span()), JavaString.of(other.text()));
    }

    private CodeBlock use(RelationUse use) {
        CodeBlock relation = names.apply(use.relation());
        return use.narrowing()
                .map(narrowing -> narrowed(use.span(), relation, narrowing))
                .orElseGet(() -> CodeBlock.of("relation($L, $L)", places(use.span()), relation));
    }

    private static CodeBlock narrowed(Span span, CodeBlock relation, Narrowing narrowing) {
        String columns = NodeCode.strings(narrowing.columns());
        if (narrowing.alias().isEmpty()) {
            return CodeBlock.of("narrowedBeforeAlias($L, $L, $L)", places(span), relation, columns);
        }
        String alias = JavaString.quoted(narrowing.alias().get());
        return narrowing.isQualifier()
                ? CodeBlock.of("alias($L, $L)", places(span), alias)
                : CodeBlock.of("narrowed($L, $L, $L, $L)", places(span), relation, alias, columns);
    }

    private static String places(Span span) {
        return span.start() + ", " + span.end();
    }
}
