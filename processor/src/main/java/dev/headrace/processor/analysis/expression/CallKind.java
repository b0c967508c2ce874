package dev.headrace.processor.analysis.expression;

/**
 * What a call was resolved to.
 *
 * @param form whether it is a plain function, an aggregate or a window function
 * @param returnsSet whether it yields a set of rows
 * @param over whether it was called with OVER: an aggregate is a window function then
 */
public record CallKind(Form form, boolean returnsSet, boolean over) {
    /** The kinds of functions that place rules tell apart. */
    public enum Form {
        PLAIN,
        AGGREGATE,
        WINDOW
    }

    /** Whether it aggregates the rows of its query: an aggregate without OVER. */
    public boolean aggregates() {
        return form == Form.AGGREGATE && !over;
    }
}
