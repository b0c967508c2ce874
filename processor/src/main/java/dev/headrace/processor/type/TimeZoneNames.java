package dev.headrace.processor.type;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names and abbreviations of time zones that PostgreSQL takes. */
final class TimeZoneNames {
    /** The file {@code timezonesets/Default}, summer time aside. */
    private static final Set<String> STANDARD = Set.of("""
            acst act acwst aest aft akst almt amst amt anast anat arst art ast awst azot azst azt bdt bnt bort bot bra brt \
            btt cast cct cet chast chut ckt cot cst cxt davt ddut eat eet egt est fet fjt fkst fkt fnt galt gamt gest get \
            gft gilt gmt gyt hkt hst ict iot irkst irkt irt ist jayt jst kgt kost krast krat kst lhst ligt lint lkt magst \
            magt mart mawt met mez mht mmt mpt msk mst mut mvt myt nft novst novt npt nst nut nzst nzt omsst omst pet petst \
            pett pgt pht pkt pmst pont pst pwt pyt ret sast sct sgt taht tft tjt tkt tmt tot trut tvt uct ulat ut utc uyt \
            uzt vet vlast vlat volt vut wakt wast wat wet wft wgt xjt yakst yakt yapt yekt z zulu""".split(" "));
    /** Those of summer time. */
    private static final Set<String> SUMMER = Set.of("""
            acdt acsst adt aedt aesst akdt almst awsst azost bdst brst bst cadt cdt cest cetdst chadt clst clt easst east \
            edt eest eetdst egst fjst fnst idt kdt kgst lhdt mdt mest mesz metdst msd must ndt nzdt pdt pkst pmdt pyst sadt \
            ulast uyst uzst wadt wdt wetdst wgst yekst""".split(" "));
    /** What zones themselves called their times, now or once: of the session's zone they count from version 18 on. */
    private static final Set<String> OF_ZONES = Set.of("""
            addt ahdt ahst apt awdt awt bmt cat cemt chst cmt cpt cwt dmt emt ept ewt ffmt fmt gdt gst hdt hkst hkwt hmt \
            hpt hwt iddt imt jdt jmt kmt lmt lst mdst mwt nddt nwt nzmt plmt pmmt pmt ppmt ppt qmt rmt sdmt sjmt smt sst \
            tbmt wemt west wib wit wita wmt yddt ydt ypt yst ywt""".split(" "));

    private static final int OF_SESSION = 18;
    /** What a server's own files have besides. */
    private static final Set<String> OTHERS = Set.of("est", "mst", "hst", "roc", "factory", "localtime", "posixrules");

    private static final Set<String> NAMES = ZoneId.getAvailableZoneIds().stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    /** {@code CET-1CEST}: a name, how far away that is, and perhaps the same of summer time. */
    private static final Pattern POSIX = Pattern.compile("NAME(OFFSET)(?:(?<summer>NAME)(OFFSET)?(?:[,;].*)?)?"
            .replace("NAME", "[^0-9,+-]+")
            .replace("OFFSET", "[+-]?\\d{1,3}(?::0*[0-5]?\\d){0,2}(?!:)"));

    private static final int HOURS_OF_A_WEEK = 168;

    private TimeZoneNames() {}

    static boolean isStandard(String abbreviation) {
        return STANDARD.contains(abbreviation);
    }

    static boolean isSummer(String abbreviation) {
        return SUMMER.contains(abbreviation);
    }

    /** Whether the zone of some session may call its time so. */
    static boolean isOfSession(String abbreviation, int major) {
        return major >= OF_SESSION && OF_ZONES.contains(abbreviation);
    }

    /** Whether its offset changes, so that a time of day in it needs a date. */
    static boolean isChanging(String name) {
        boolean known = NAMES.contains(name);
        if (!known) {
            Matcher posix = POSIX.matcher(name);
            return posix.matches() && posix.group("summer") != null;
        }
        return ZoneId.getAvailableZoneIds().stream()
                .filter(name::equalsIgnoreCase)
                .anyMatch(id -> !ZoneId.of(id).getRules().isFixedOffset());
    }

    /** Whether it names a zone, which may change its offset. */
    static boolean isName(String name) {
        String plain = name.startsWith("posix/") ? name.substring("posix/".length()) : name;
        return NAMES.contains(plain) || OTHERS.contains(plain) || isPosix(name);
    }

    private static boolean isPosix(String name) {
        Matcher posix = POSIX.matcher(name);
        return posix.matches() && isNear(posix.group(1)) && (posix.group(3) == null || isNear(posix.group(3)));
    }

    private static boolean isNear(String offset) {
        return Integer.parseInt(offset.replaceFirst("^[+-]", "").replaceFirst(":.*", "")) < HOURS_OF_A_WEEK;
    }
}
