package org.stocktake.files.worksheet;

import java.io.ByteArrayInputStream;
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
    private static final int CHARS_MAX = 8_000_000;

    private PartReader() {}

    /** Takes the elements and texts of a part in order. */
    interface Handler {
        void start(String name, XMLStreamReader at);

        void end(String name);

        void text(String text);
    }

    static void read(PackageParts parts, byte[] part, Handler handler) throws InvalidFileException {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(part));
            int depth = 0;
            long chars = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    handler.start(xml.getLocalName(), xml);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                    handler.end(xml.getLocalName());
                } else if (xml.isCharacters()) {
                    chars += xml.getTextLength();
                    handler.text(xml.getText());
                } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw parts.refused(ProblemKind.WORKSHEET_DAMAGED);
                }
                if (depth > DEPTH_MAX || chars > CHARS_MAX) {
                    throw parts.refused(ProblemKind.WORKSHEET_TOO_LARGE);
                }
            }
        } catch (XMLStreamException damaged) {
            throw parts.refused(ProblemKind.WORKSHEET_DAMAGED);
        }
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
