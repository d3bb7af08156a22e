package readout.cli.calendar;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What RFC 5545 asks of the text of a calendar, as far as calendars of ours can break it. */
final class Rfc5545 {
    private static final int OCTETS = 75;
    private static final Pattern LINE = Pattern.compile("([A-Z-]+)((?:;[A-Z-]+=[^;:\"]+)*):(.*)");
    private static final Pattern WHEN = Pattern.compile("\\d{8}(T\\d{6}Z?)?");
    private static final Pattern BARE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*[;,]|\\\\(?![\\\\;,nN])");
    private static final Map<String, List<String>> NEEDED = Map.of(
            "VCALENDAR",
            List.of("PRODID", "VERSION"),
            "VEVENT",
            List.of("UID", "DTSTAMP", "DTSTART", "SEQUENCE", "STATUS", "SUMMARY"),
            "VTIMEZONE",
            List.of("TZID"),
            "STANDARD",
            List.of("DTSTART", "TZOFFSETFROM", "TZOFFSETTO"),
            "DAYLIGHT",
            List.of("DTSTART", "TZOFFSETFROM", "TZOFFSETTO"));

    private final List<String> faults = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<Map<String, String>> properties = new ArrayDeque<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> zones = new HashSet<>();
    private final Set<String> zonesUsed = new HashSet<>();

    private Rfc5545() {}

    /** What is wrong with the text; empty if nothing is. */
    static List<String> faults(String text) {
        Rfc5545 check = new Rfc5545();
        check.lines(text);
        check.zonesUsed.removeAll(check.zones);
        check.zonesUsed.forEach(zone -> check.faults.add("3.6.5: no VTIMEZONE for " + zone));
        return check.faults;
    }

    private void lines(String text) {
        if (text.replace("\r\n", "").matches("(?s).*[\r\n].*") || !text.endsWith("\r\n")) {
            faults.add("3.1: a line that does not end in CR LF");
        }
        for (String line : text.split("\r\n")) {
            if (line.getBytes(StandardCharsets.UTF_8).length > OCTETS) {
                faults.add("3.1: longer than 75 octets: " + line);
            }
        }
        text.replace("\r\n ", "").lines().forEach(this::line);
        if (!open.isEmpty()) {
            faults.add("3.4: never ended: " + open);
        }
    }

    private void line(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            faults.add("3.1: not a content line: " + line);
            return;
        }
        String name = parts.group(1);
        String value = parts.group(3);
        switch (name) {
            case "BEGIN" -> {
                open.push(value);
                properties.push(new TreeMap<>());
            }
            case "END" -> end(value);
            default -> property(name, parts.group(2), value);
        }
    }

    private void property(String name, String parameters, String value) {
        if (properties.isEmpty() || properties.peek().put(name, value) != null) {
            faults.add("3.6: outside of a component, or twice: " + name);
        }
        switch (name) {
            case "DTSTART", "DTEND" -> {
                boolean isDay = parameters.contains("VALUE=DATE") && !parameters.contains("VALUE=DATE-TIME");
                if (!WHEN.matcher(value).matches() || isDay != (value.length() == 8)) {
                    faults.add("3.3.5: not a time: " + name + parameters + ":" + value);
                }
                if (parameters.contains("TZID=")) {
                    zonesUsed.add(parameters.replaceFirst(".*TZID=", "").replaceFirst(";.*", ""));
                }
            }
            case "DTSTAMP", "CREATED", "LAST-MODIFIED" -> {
                if (!value.matches("\\d{8}T\\d{6}Z")) {
                    faults.add("3.8.7: not in universal time: " + name + ":" + value);
                }
            }
            case "SUMMARY", "DESCRIPTION", "LOCATION" -> {
                if (BARE.matcher(value).find()) {
                    faults.add("3.3.11: not escaped: " + value);
                }
            }
            default -> {}
        }
    }

    private void end(String component) {
        if (open.isEmpty() || !open.pop().equals(component)) {
            faults.add("3.4: ended out of turn: " + component);
            return;
        }
        Map<String, String> has = properties.pop();
        NEEDED.getOrDefault(component, List.of()).stream()
                .filter(name -> !has.containsKey(name))
                .forEach(name -> faults.add("3.6: no " + name + " in " + component));
        if (component.equals("VEVENT")) {
            event(has);
        }
        if (component.equals("VTIMEZONE")) {
            zones.add(has.getOrDefault("TZID", ""));
        }
    }

    private void event(Map<String, String> event) {
        String start = event.getOrDefault("DTSTART", "");
        String end = event.get("DTEND");
        if (!ids.add(event.getOrDefault("UID", ""))) {
            faults.add("3.8.4.7: not unique: " + event.get("UID"));
        }
        if (end != null && (end.length() != start.length() || end.compareTo(start) <= 0)) {
            faults.add("3.8.2.2: ends %s, begins %s".formatted(end, start));
        }
        if (!event.getOrDefault("STATUS", "").matches("TENTATIVE|CONFIRMED|CANCELLED")) {
            faults.add("3.8.1.11: " + event.get("STATUS"));
        }
    }
}
