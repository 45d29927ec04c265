package io.duban.plugins.ofd;

import io.duban.api.document.ReadClock;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.UnreadableException;
import io.duban.api.document.part.XmlCursor;
import io.duban.api.document.part.ZipPackage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** 部件: opens the parts of an OFD package, which refer to each other by paths. */
record Parts(ZipPackage zip, ReadLimits limits, ReadClock clock) {
    private static final Map<String, String> PREFIXES =
            Map.of("http://www.ofdspec.org/2016", "", "http://www.ofdspec.org", "");

    /** The part of that name, with the elements of the format named without a prefix. */
    XmlCursor open(String name) throws UnreadableException {
        byte[] xml = zip.part(name);
        if (xml == null) {
            throw new UnreadableException(Reason.DAMAGED, name + " is missing; get the file again");
        }
        return new XmlCursor(name, xml, PREFIXES, limits, clock);
    }

    /** The name that a path in a part stands for. */
    static String resolve(String part, String path) {
        String whole = path.startsWith("/") ? path : part.substring(0, part.lastIndexOf('/') + 1) + path;
        Deque<String> steps = new ArrayDeque<>();
        for (String step : whole.strip().split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
