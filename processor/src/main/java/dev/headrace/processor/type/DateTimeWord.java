package dev.headrace.processor.type;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A word that means something in the literal of a date, a time or an interval ({@code datetktbl} and {@code deltatktbl}).
 *
 * @param kind what it is
 * @param value its number; the position of its unit in {@link #UNITS}, of its label in {@link #LABELS}
 */
record DateTimeWord(Kind kind, int value) {
    /** The units of intervals, by size. */
    static final String UNITS =
            "microsecond millisecond second minute hour day week month quarter year decade century millennium";

    /** What may stand before the numbers of {@code y2001m02d04}. */
    static final String LABELS = "y m d h mm s";

    /** PostgreSQL compares the first characters only. */
    private static final int SIGNIFICANT = 10;

    private static final Map<String, DateTimeWord> DATES = dates();
    private static final Map<String, DateTimeWord> INTERVALS = intervals();

    /** What a word is. */
    enum Kind {
        MONTH,
        DAY_OF_WEEK,
        AD,
        BC,
        AM,
        PM,
        IGNORED,
        INFINITY,
        EPOCH,
        NOW,
        DAY,
        ALLBALLS,
        JULIAN,
        ISO_TIME,
        DAYLIGHT,
        LABEL,
        UNIT,
        OTHER_UNIT,
        AGO
    }

    private static Map<String, DateTimeWord> dates() {
        Map<String, DateTimeWord> words = new HashMap<>();
        String[] months = ("jan,january feb,february mar,march apr,april may jun,june jul,july aug,august"
                        + " sep,sept,september oct,october nov,november dec,december")
                .split(" ");
        for (int i = 0; i < months.length; i++) {
            add(words, Kind.MONTH, i + 1, months[i]);
        }
        add(
                words,
                Kind.DAY_OF_WEEK,
                0,
                "sun,sunday,mon,monday,tue,tues,tuesday,wed,weds,wednesday,thu,thur,thurs,thursday,fri,friday,sat,saturday");
        add(words, Kind.AD, 0, "ad");
        add(words, Kind.BC, 0, "bc");
        add(words, Kind.AM, 0, "am");
        add(words, Kind.PM, 0, "pm");
        add(words, Kind.IGNORED, 0, "at,on");
        add(words, Kind.INFINITY, 0, "infinity,-infinity,+infinity");
        add(words, Kind.EPOCH, 0, "epoch");
        add(words, Kind.NOW, 0, "now");
        add(words, Kind.DAY, 0, "today,tomorrow,yesterday");
        add(words, Kind.ALLBALLS, 0, "allballs");
        add(words, Kind.JULIAN, 0, "j,jd,julian");
        add(words, Kind.ISO_TIME, 0, "t");
        add(words, Kind.DAYLIGHT, 0, "dst");
        String[] labels = LABELS.split(" ");
        for (int i = 0; i < labels.length; i++) {
            add(words, Kind.LABEL, i, labels[i]);
        }
        add(words, Kind.OTHER_UNIT, 0, "dow,doy,isodow,isoyear");
        return Map.copyOf(words);
    }

    private static Map<String, DateTimeWord> intervals() {
        Map<String, DateTimeWord> words = new HashMap<>();
        String[] units = ("us,usec,usecond,useconds,usecs,microsecon ms,msec,msecond,mseconds,msecs,millisecon"
                        + " s,sec,second,seconds,secs m,mm,min,mins,minute,minutes h,hour,hours,hr,hrs d,day,days w,week,weeks"
                        + " mon,mons,month,months qtr,quarter y,year,years,yr,yrs dec,decade,decades,decs"
                        + " c,cent,centuries,century mil,millennia,millennium,mils")
                .split(" ");
        for (int i = 0; i < units.length; i++) {
            add(words, Kind.UNIT, i, units[i]);
        }
        add(words, Kind.AGO, 0, "ago");
        add(words, Kind.OTHER_UNIT, 0, "timezone,timezone_h,timezone_m");
        return Map.copyOf(words);
    }

    private static void add(Map<String, DateTimeWord> words, Kind kind, int value, String names) {
        for (String name : names.split(",")) {
            words.put(name, new DateTimeWord(kind, value));
        }
    }

    /** What the word means in a date or a time. */
    static Optional<DateTimeWord> ofDate(String word) {
        return Optional.ofNullable(DATES.get(cut(word)));
    }

    /** What it means in an interval. */
    static Optional<DateTimeWord> ofInterval(String word) {
        return Optional.ofNullable(INTERVALS.get(cut(word))).or(() -> ofDate(word));
    }

    private static String cut(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.substring(0, Math.min(SIGNIFICANT, lower.length()));
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
