package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.expansion.VariableForms;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Origins;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.relation.RelationUse;
import dev.headrace.processor.analysis.relation.Replacement;
import dev.headrace.processor.analysis.scope.Tables;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.diagnostic.SqlDiagnostics;
import dev.headrace.processor.sql.RelationMentions;
import dev.headrace.processor.sql.SqlParser;
import dev.headrace.processor.sql.template.PlainSql;
import dev.headrace.processor.sql.template.PlainSql.Pin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A model whose SQL is not checked: it yields the declared columns. The relations that the SQL names still have to be found,
 * for each run puts their full names in: as in any query as far as it is understood, by their names where it is not.
 */
public final class UncheckedModel {
    private static final Pattern END = Pattern.compile("[\\s;]*;[\\s;]*$");

    private UncheckedModel() {}

    /** The model as it will run. */
    public static AnalyzedModel of(ModelDeclaration model, Tables tables, PlainSql plain) {
        Diagnostics unsaid = new Diagnostics();
        SqlDiagnostics silent =
                new SqlDiagnostics(unsaid, model.sqlPlace(), model.type().qualified(), model.sql());
        Optional<AnalyzedModel> analyzed = new SqlParser(
                        tables.types().catalog().major())
                .parse(plain, silent)
                .map(parsed -> ModelAnalyzer.analyze(model, tables, plain, parsed, unsaid)
                        .model());
        List<Span> skips = analyzed.map(AnalyzedModel::skips).orElseGet(() -> skips(plain));
        if (analyzed.isPresent() && !unsaid.hasErrors()) {
            AnalyzedModel found = analyzed.get();
            return new AnalyzedModel(model, declared(model), found.uses(), skips, found.replacements(), found.places());
        }
        List<RelationUse> uses =
                new ArrayList<>(analyzed.map(AnalyzedModel::uses).orElse(List.of()));
        for (RelationMentions.Mention mention : RelationMentions.in(plain.text())) {
            boolean known = uses.stream().anyMatch(use -> overlap(use.span(), mention.span()));
            if (!known) {
                use(mention, plain, tables).ifPresent(uses::add);
            }
        }
        uses.sort(Comparator.comparingInt(use -> use.span().start()));
        List<Replacement> variables = VariableForms.of(plain);
        return new AnalyzedModel(model, declared(model), uses, skips, variables, List.of());
    }

    /** The declared columns; where they come from is not known. */
    private static Relation declared(ModelDeclaration model) {
        Relation declared = DeclaredRelation.of(model);
        return declared.with(declared.columns().stream()
                .map((Column column) -> column.with(Origins.NONE))
                .toList());
    }

    private static Optional<RelationUse> use(RelationMentions.Mention mention, PlainSql plain, Tables tables) {
        Pin pin = plain.pins().get(mention.span().start());
        List<RelationDeclaration> found = pin == null
                ? tables.find(mention.schema(), mention.name())
                : pin instanceof Pin.Ref ref
                        ? tables.models(tables.refs(), ref.model())
                        : pin instanceof Pin.Source source
                                ? tables.sources(tables.refs(), source.name(), source.table())
                                : List.of(tables.model());
        Span span = pin == null ? mention.span() : pin.span();
        return found.size() == 1
                ? Optional.of(new RelationUse(span, found.get(0).type()))
                : Optional.empty();
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static List<Span> skips(PlainSql plain) {
        Matcher end = END.matcher(plain.text());
        Stream<Span> semicolons =
                end.find() ? Stream.of(new Span(end.start(), plain.text().length())) : Stream.empty();
        return Stream.concat(plain.skips().stream(), semicolons)
                .filter(skip -> skip.end() > skip.start())
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
    }
}
