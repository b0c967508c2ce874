package dev.headrace.processor.type;

import java.util.Optional;
import java.util.regex.Pattern;

/** Texts that are no XML whatever else they hold; of all others the server's library is the judge. */
final class XmlInput {
    /** Neither a tag nor a comment, a section or an instruction begins so. */
    private static final Pattern STRAY = Pattern.compile("<(?![\\w:/!?]|[^\\x00-\\x7f])|<\\d");

    private XmlInput() {}

    static Optional<Refusal> fault(String literal) {
        // In a comment or a section it may stand.
        boolean may = literal.contains("<!") || literal.contains("<?");
        return !may && STRAY.matcher(literal).find()
                ? Optional.of(Refusal.of("invalid_xml_content", "invalid XML content"))
                : Optional.empty();
    }
}
