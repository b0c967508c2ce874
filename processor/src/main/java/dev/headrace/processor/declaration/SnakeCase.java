package dev.headrace.processor.declaration;

/** How a Java name is written in SQL: {@code orderId} is {@code order_id}. */
final class SnakeCase {
    private SnakeCase() {}

    /**
     * A {@code _} comes before an upper-case letter that follows a lower-case one or a digit, or that ends an acronym.
     * Underscores are kept, but one at the end is dropped: it is how a Java keyword becomes a method's name.
     */
    static String of(String javaName) {
        int[] letters = javaName.codePoints().toArray();
        StringBuilder sql = new StringBuilder();
        for (int i = 0; i < letters.length; i++) {
            if (i > 0 && startsWord(letters, i)) {
                sql.append('_');
            }
            sql.appendCodePoint(Character.toLowerCase(letters[i]));
        }
        boolean trailing = sql.length() > 1 && sql.charAt(sql.length() - 1) == '_';
        return trailing ? sql.substring(0, sql.length() - 1) : sql.toString();
    }

    private static boolean startsWord(int[] letters, int at) {
        int before = letters[at - 1];
        if (!Character.isUpperCase(letters[at])) {
            return false;
        }
        if (Character.isLowerCase(before) || Character.isDigit(before)) {
            return true;
        }
        boolean endsAcronym = at + 1 < letters.length && Character.isLowerCase(letters[at + 1]);
        return Character.isUpperCase(before) && endsAcronym;
    }
}
