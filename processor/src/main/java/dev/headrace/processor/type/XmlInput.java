package dev.headrace.processor.type;

import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Texts that are no content of XML, by the parser that comes with Java; PostgreSQL does not mind unknown prefixes either. */
final class XmlInput {
    private static final Pattern DECLARATION =
            Pattern.compile("<\\?xml\\s+version\\s*=\\s*(\"[^\"<]*\"|'[^'<]*')[^>]*\\?>", Pattern.DOTALL);

    /** Before what it declares only comments and instructions may stand. */
    private static final Pattern DOCUMENT =
            Pattern.compile("(\\s|<!--.*?-->|<\\?.*?\\?>)*+<!DOCTYPE.*", Pattern.DOTALL);

    private XmlInput() {}

    static Optional<Refusal> fault(String literal) {
        // Which letters names may have the two parsers see differently.
        boolean plain = literal.chars().allMatch(c -> c < 128);
        return plain && !isContent(literal)
                ? Optional.of(Refusal.of("invalid_xml_content", "invalid XML content"))
                : Optional.empty();
    }

    private static boolean isContent(String literal) {
        String text = DECLARATION.matcher(literal).lookingAt()
                ? DECLARATION.matcher(literal).replaceFirst("")
                : literal;
        return isDocument(DOCUMENT.matcher(text).matches() ? text : "<content>" + text + "</content>");
    }

    private static boolean isDocument(String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                reader.next();
            }
            return true;
        } catch (XMLStreamException e) {
            return false;
        }
    }
}
