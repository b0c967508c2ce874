package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Span;
import java.util.List;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.statement.select.AllColumns;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;

/** What JSqlParser reads because some other database has it. */
final class Guards {
    private Guards() {}

    static void check(Select select, Span span) {
        refuse(select.getLimitBy() != null, span, "LIMIT … BY");
        refuse(select.isOracleSiblings(), span, "ORDER SIBLINGS BY");
        refuse(select.getOption() != null, span, "OPTION");
        refuse(select.getInterpolate() != null && !select.getInterpolate().isEmpty(), span, "INTERPOLATE");
        refuse(select.getMySqlProcedureAnalyse() != null, span, "PROCEDURE ANALYSE");
        refuse(select.getForClause() != null, span, "FOR XML");
        refuse(select.getIsolation() != null, span, "WITH isolation");
        refuse(select.getPivot() != null || select.getUnPivot() != null, span, "PIVOT");
    }

    static void check(PlainSelect select, Span span) {
        refuse(
                select.getTop() != null || select.getSkip() != null || select.getFirst() != null,
                span,
                "TOP, SKIP or FIRST");
        refuse(select.getQualify() != null, span, "QUALIFY");
        refuse(select.getPreWhere() != null || present(select.getSettings()), span, "PREWHERE or SETTINGS");
        refuse(present(select.getLateralViews()), span, "LATERAL VIEW");
        refuse(select.getSampleClause() != null || select.getOptimizeFor() != null, span, "SAMPLE or OPTIMIZE FOR");
        refuse(select.getOracleHierarchical() != null || select.getPreferringClause() != null, span, "CONNECT BY");
        refuse(select.getKsqlWindow() != null || select.isEmitChanges(), span, "a streaming window");
        refuse(select.isUsingFinal() || select.getForXmlPath() != null, span, "FINAL or FOR XML PATH");
        refuse(select.getMySqlHintStraightJoin() || select.getMySqlSqlCalcFoundRows(), span, "a MySQL hint");
        boolean unique = select.getDistinct() != null
                && (select.getDistinct().isUseUnique() || select.getDistinct().isUseDistinctRow());
        refuse(unique, span, "SELECT UNIQUE");
    }

    static void check(AllColumns star, Span span) {
        refuse(present(star.getExceptColumns()) || present(star.getReplaceExpressions()), span, "* EXCEPT or REPLACE");
    }

    static void check(Join join, Span span) {
        boolean foreign = join.isApply() || join.isSemi() || join.isStraight() || join.isAsOf() || join.isGlobal();
        refuse(
                foreign || join.isWindowJoin() || join.isAny() || join.isAll() || join.isArray(),
                span,
                "this kind of join");
    }

    static void check(FromItem item, Span span) {
        refuse(item.getPivot() != null || item.getUnPivot() != null, span, "PIVOT");
    }

    static void check(Function function, Span span) {
        boolean foreign = function.getChainedParameters() != null
                || function.getKeep() != null
                || function.isUnique()
                || function.getLimit() != null
                || function.getHavingClause() != null;
        refuse(foreign || function.isEscaped(), span, "this form of call");
    }

    private static boolean present(List<?> list) {
        return list != null && !list.isEmpty();
    }

    private static void refuse(boolean foreign, Span span, String what) {
        if (foreign) {
            throw UnsupportedSql.notPostgres(span, what);
        }
    }
}
