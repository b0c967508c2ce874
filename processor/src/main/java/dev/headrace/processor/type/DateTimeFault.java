package dev.headrace.processor.type;

/** How PostgreSQL's reader of dates and times fails ({@code DTERR_…}). */
enum DateTimeFault {
    BAD_FORMAT("invalid_datetime_format"),
    OVERFLOW("datetime_field_overflow"),
    /** A month or a day, of which the order of the fields may be at fault. */
    MONTH_OR_DAY_OVERFLOW("datetime_field_overflow"),
    INTERVAL_OVERFLOW("interval_field_overflow"),
    INTERVAL_OUT_OF_RANGE("datetime_field_overflow"),
    /** A date or a timestamp of the calendar that the type does not reach. */
    OUT_OF_RANGE("datetime_field_overflow"),
    ZONE_OVERFLOW("invalid_time_zone_displacement_value"),
    BAD_ZONE("invalid_parameter_value");

    private final String condition;

    DateTimeFault(String condition) {
        this.condition = condition;
    }

    /** What PostgreSQL says to that literal. */
    Refusal of(String literal, String type) {
        return switch (this) {
            case BAD_FORMAT -> Refusal.of(condition, "invalid input syntax for type " + type + ": \"" + literal + "\"");
            case OVERFLOW -> Refusal.of(condition, "date/time field value out of range: \"" + literal + "\"");
            case MONTH_OR_DAY_OVERFLOW ->
                Refusal.of(
                        condition,
                        "date/time field value out of range: \"" + literal + "\"",
                        "Perhaps you need a different \"datestyle\" setting.");
            case INTERVAL_OVERFLOW -> Refusal.of(condition, "interval field value out of range: \"" + literal + "\"");
            case INTERVAL_OUT_OF_RANGE -> Refusal.of(condition, "interval out of range");
            case OUT_OF_RANGE ->
                Refusal.of(condition, type.replace(" with time zone", "") + " out of range: \"" + literal + "\"");
            case ZONE_OVERFLOW -> Refusal.of(condition, "time zone displacement out of range: \"" + literal + "\"");
            case BAD_ZONE -> Refusal.of(condition, "time zone \"" + literal + "\" not recognized");
        };
    }
}
