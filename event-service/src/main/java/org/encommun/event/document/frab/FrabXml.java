package org.encommun.event.document.frab;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.encommun.defaults.text.CleanText;

/** Writes a schedule as schedule.xml. */
public final class FrabXml {

    private final XMLStreamWriter xml;

    private FrabXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The schedule as schedule.xml in UTF-8. */
    public static byte[] bytes(FrabSchedule schedule) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes,
                    StandardCharsets.UTF_8.name());
            new FrabXml(xml).write(schedule);
            xml.close();
        } catch (XMLStreamException e) {
            // memory does not fail, and the names of the elements are ours
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void write(FrabSchedule schedule) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("schedule");
        element("version", schedule.version());
        conference(schedule.conference(), schedule.baseUrl());
        for (FrabSchedule.Day day : schedule.conference().days()) {
            day(day);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void conference(FrabSchedule.Conference conference, String baseUrl) throws XMLStreamException {
        xml.writeStartElement("conference");
        element("acronym", conference.acronym());
        element("title", conference.title());
        element("start", conference.start());
        element("end", conference.end());
        element("days", Integer.toString(conference.daysCount()));
        element("timeslot_duration", conference.timeslotDuration());
        element("base_url", baseUrl);
        if (conference.timeZoneName() != null) {
            element("time_zone_name", conference.timeZoneName());
        }
        xml.writeEndElement();
    }

    private void day(FrabSchedule.Day day) throws XMLStreamException {
        xml.writeStartElement("day");
        xml.writeAttribute("index", Integer.toString(day.index()));
        xml.writeAttribute("date", day.date());
        xml.writeAttribute("start", day.start());
        xml.writeAttribute("end", day.end());
        for (Map.Entry<String, List<FrabSchedule.Session>> room : day.rooms().entrySet()) {
            xml.writeStartElement("room");
            xml.writeAttribute("name", room.getKey());
            for (FrabSchedule.Session session : room.getValue()) {
                session(session);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void session(FrabSchedule.Session session) throws XMLStreamException {
        xml.writeStartElement("event");
        xml.writeAttribute("guid", session.guid().toString());
        xml.writeAttribute("id", Integer.toString(session.id()));
        element("date", session.date());
        element("start", session.start());
        element("duration", session.duration());
        element("room", session.room());
        element("slug", session.slug());
        element("url", session.url());
        element("title", session.title());
        element("subtitle", session.subtitle());
        element("track", session.track());
        element("type", session.type());
        element("language", session.language());
        element("abstract", session.summary());
        element("description", session.description());
        xml.writeStartElement("recording");
        element("license", session.recordingLicense());
        element("optout", Boolean.toString(session.doNotRecord()));
        xml.writeEndElement();
        xml.writeStartElement("persons");
        for (FrabSchedule.Person person : session.persons()) {
            xml.writeStartElement("person");
            xml.writeAttribute("id", Integer.toString(person.number()));
            xml.writeCharacters(CleanText.of(person.name()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(CleanText.of(text));
        xml.writeEndElement();
    }
}
