package dev.headrace.testing.rows;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A value of a Java type that a column can have, as text that PostgreSQL reads. */
final class ValueText {
    private ValueText() {}

    /** {@code accepted} are the texts that the column may have; none if all. */
    static String of(Object value, List<String> accepted) {
        if (value instanceof byte[] bytes) {
            return "\\x" + HexFormat.of().formatHex(bytes);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Collection<?> list) {
            return array(
                    list.stream().map(element -> element(element, accepted)).toList());
        }
        if (value.getClass().isArray()) {
            return array(IntStream.range(0, Array.getLength(value))
                    .mapToObj(i -> element(Array.get(value, i), accepted))
                    .toList());
        }
        if (value instanceof Enum<?> constant) {
            return accepted.stream()
                    .filter(constant.name()::equalsIgnoreCase)
                    .findFirst()
                    .orElse(constant.name());
        }
        return value instanceof LocalDate date ? date(date) : value.toString();
    }

    /** Years before the first and after the 9,999th are written otherwise there. */
    private static String date(LocalDate date) {
        boolean before = date.getYear() < 1;
        String year = String.format("%04d", before ? 1 - date.getYear() : date.getYear());
        return String.format("%s-%02d-%02d%s", year, date.getMonthValue(), date.getDayOfMonth(), before ? " BC" : "");
    }

    private static String array(List<String> elements) {
        return elements.stream().collect(Collectors.joining(",", "{", "}"));
    }

    private static String element(Object element, List<String> accepted) {
        if (element == null) {
            return "null";
        }
        String text = of(element, accepted);
        boolean nested =
                element.getClass().isArray() && !(element instanceof byte[]) || element instanceof Collection<?>;
        return nested ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
