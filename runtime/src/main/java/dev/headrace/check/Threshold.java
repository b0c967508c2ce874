package dev.headrace.check;

/**
 * A condition on the number of failing rows: {@code != 0}, {@code > 10}.
 *
 * @param operator one of {@code =}, {@code !=}, {@code <>}, {@code <}, {@code <=}, {@code >}, {@code >=}
 * @param rows the number of rows it is compared with
 */
public record Threshold(String operator, long rows) {
    /** dbt's default: any failing row. */
    public static final Threshold ANY = new Threshold("!=", 0);

    /** Whether that many failing rows meet the condition. */
    public boolean isMetBy(long failures) {
        return switch (operator) {
            case "=" -> failures == rows;
            case "!=", "<>" -> failures != rows;
            case "<" -> failures < rows;
            case "<=" -> failures <= rows;
            case ">" -> failures > rows;
            case ">=" -> failures >= rows;
            default -> throw new IllegalArgumentException("not a comparison operator: " + operator);
        };
    }
}
