package dev.headrace.processor.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The one number that PostgreSQL makes of a type's modifiers. */
final class Modifiers {
    private static final int MOST_DIGITS = 1000;
    private static final int LONGEST_TEXT = 10485760;
    private static final int LONGEST_BITS = 83886080;
    private static final int FINEST = 6;

    private Modifiers() {}

    /** The number, -1 for none, or PostgreSQL's words. */
    static Result<Integer> of(TypeSpelling spelling, String type) {
        if (spelling.modifiers().isEmpty()) {
            return Result.found(-1);
        }
        if (!takesModifiers(type)) {
            return Result.refused(
                    "syntax_error", "type modifier is not allowed for type \"" + spelling.qualified() + "\"");
        }
        return numbers(spelling.modifiers()).then(numbers -> pack(type, numbers));
    }

    private static boolean takesModifiers(String type) {
        return switch (type) {
            case "numeric",
                    "bpchar",
                    "varchar",
                    "bit",
                    "varbit",
                    "time",
                    "timetz",
                    "timestamp",
                    "timestamptz",
                    "interval" -> true;
            default -> false;
        };
    }

    private static Result<List<Integer>> numbers(List<String> modifiers) {
        List<Integer> numbers = new ArrayList<>();
        for (String modifier : modifiers) {
            try {
                numbers.add(Integer.valueOf(modifier.strip()));
            } catch (NumberFormatException e) {
                return Result.refused(
                        "invalid_text_representation", "invalid input syntax for type integer: \"" + modifier + "\"");
            }
        }
        return Result.found(numbers);
    }

    private static Result<Integer> pack(String type, List<Integer> numbers) {
        return switch (type) {
            case "numeric" -> numeric(numbers);
            case "bpchar" -> length("char", numbers, LONGEST_TEXT, 4);
            case "varchar" -> length("varchar", numbers, LONGEST_TEXT, 4);
            case "bit", "varbit" -> length(type, numbers, LONGEST_BITS, 0);
            case "interval" -> interval(numbers);
            default -> time(type, numbers);
        };
    }

    private static Result<Integer> numeric(List<Integer> numbers) {
        if (numbers.size() > 2) {
            return invalid("invalid NUMERIC type modifier");
        }
        int precision = numbers.get(0);
        int scale = numbers.size() == 2 ? numbers.get(1) : 0;
        if (precision < 1 || precision > MOST_DIGITS) {
            return invalid("NUMERIC precision " + precision + " must be between 1 and " + MOST_DIGITS);
        }
        if (Math.abs(scale) > MOST_DIGITS) {
            return invalid("NUMERIC scale " + scale + " must be between -" + MOST_DIGITS + " and " + MOST_DIGITS);
        }
        return Result.found(NumericModifier.of(precision, scale));
    }

    private static Result<Integer> length(String name, List<Integer> numbers, int longest, int header) {
        if (numbers.size() != 1) {
            return invalid("invalid type modifier");
        }
        int length = numbers.get(0);
        if (length < 1) {
            return invalid("length for type " + name + " must be at least 1");
        }
        return length > longest
                ? invalid("length for type " + name + " cannot exceed " + longest)
                : Result.found(length + header);
    }

    private static Result<Integer> time(String type, List<Integer> numbers) {
        if (numbers.size() != 1) {
            return invalid("invalid type modifier");
        }
        int precision = numbers.get(0);
        if (precision < 0) {
            String zone = type.endsWith("tz") ? " WITH TIME ZONE" : "";
            String name = type.startsWith("timestamp") ? "TIMESTAMP" : "TIME";
            return invalid(name + "(" + precision + ")" + zone + " precision must not be negative");
        }
        return Result.found(Math.min(precision, FINEST));
    }

    private static Result<Integer> interval(List<Integer> numbers) {
        if (numbers.size() > 2 || !IntervalModifier.isFields(numbers.get(0))) {
            return invalid("invalid INTERVAL type modifier");
        }
        if (numbers.size() == 1) {
            return Result.found(IntervalModifier.of(numbers.get(0), Optional.empty()));
        }
        int precision = numbers.get(1);
        return precision < 0
                ? invalid("INTERVAL(" + precision + ") precision must not be negative")
                : Result.found(IntervalModifier.of(numbers.get(0), Optional.of(Math.min(precision, FINEST))));
    }

    private static Result<Integer> invalid(String message) {
        return Result.refused("invalid_parameter_value", message);
    }
}
