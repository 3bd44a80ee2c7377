package org.stocktake.files.brand;

import java.io.ByteArrayInputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Parses XML element by element. No entity is resolved and nothing outside is opened. */
final class PlainXml {
    private PlainXml() {}

    static XMLStreamReader of(byte[] file) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory.createXMLStreamReader(new ByteArrayInputStream(file));
    }

    /** Returns true if the file is well formed and has no document type. */
    static boolean isPlain(byte[] file) {
        try {
            XMLStreamReader xml = of(file);
            boolean plain = true;
            while (plain && xml.hasNext()) {
                int event = xml.next();
                plain = event != XMLStreamReader.DTD && event != XMLStreamReader.ENTITY_REFERENCE;
            }
            return plain;
        } catch (XMLStreamException damaged) {
            return false;
        }
    }
}
