package org.stocktake.files.worksheet;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.model.ProblemKind;

/**
 * Reads one part of an Office Open XML file element by element. A document type is refused, so no entity is ever
 * resolved; nothing outside of the part is opened.
 */
final class PartReader {
    private static final int DEPTH_MAX = 256;

    /** More text than a worksheet of every question can have. */
    static final int CHARS_MAX = 8_000_000;

    /** More elements than a worksheet of every question has, by far: one of 170 questions has 250,000. */
    private static final int ELEMENTS_MAX = 1_000_000;

    private static final int ATTRIBUTE_CHARS_MAX = 64 * 1024;

    private PartReader() {}

    /** Takes the elements and texts of a part in order. */
    interface Handler {
        void start(String name, XMLStreamReader at);

        void end(String name);

        void text(String text);
    }

    static void read(PackageParts parts, byte[] part, Handler handler) throws InvalidFileException {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(letters(part));
            int depth = 0;
            int elements = 0;
            long chars = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    elements += hasLongAttribute(xml) ? ELEMENTS_MAX + 1 : 1;
                    if (elements <= ELEMENTS_MAX) {
                        handler.start(xml.getLocalName(), xml);
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                    handler.end(xml.getLocalName());
                } else if (xml.isCharacters()) {
                    chars += xml.getTextLength();
                    handler.text(xml.getText());
                } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw parts.refused(ProblemKind.WORKSHEET_WITH_DOCTYPE);
                }
                if (depth > DEPTH_MAX || elements > ELEMENTS_MAX || chars > CHARS_MAX) {
                    throw parts.refused(ProblemKind.WORKSHEET_TOO_LARGE);
                }
            }
        } catch (XMLStreamException damaged) {
            throw parts.refused(ProblemKind.WORKSHEET_DAMAGED);
        }
    }

    /**
     * Returns the part as text, which Office Open XML has in UTF-8 or UTF-16 only (ECMA-376-2, 9.1.4). Java's parser would
     * read other encodings too, and speaks on standard error of bytes that are none.
     */
    private static Reader letters(byte[] part) {
        boolean bigEnd = part.length > 1 && part[0] == (byte) 0xFE && part[1] == (byte) 0xFF;
        boolean littleEnd = part.length > 1 && part[0] == (byte) 0xFF && part[1] == (byte) 0xFE;
        boolean marked = part.length > 2 && part[0] == (byte) 0xEF && part[1] == (byte) 0xBB && part[2] == (byte) 0xBF;
        int skipped = marked ? 3 : 0;
        return new InputStreamReader(
                new ByteArrayInputStream(part, skipped, part.length - skipped),
                (bigEnd || littleEnd ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder());
    }

    private static boolean hasLongAttribute(XMLStreamReader at) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeValue(i).length() > ATTRIBUTE_CHARS_MAX) {
                return true;
            }
        }
        return false;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    /** Returns the value of an attribute by its local name; empty if it is not given. */
    static String attribute(XMLStreamReader at, String name) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals(name)) {
                return at.getAttributeValue(i);
            }
        }
        return "";
    }
}
