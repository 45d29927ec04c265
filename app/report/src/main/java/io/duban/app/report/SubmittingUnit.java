package io.duban.app.report;

import io.duban.api.report.Report;
import io.duban.api.report.SourceReport;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 报送单位: who handed a source in, as far as its name or its title tells: the folder it lies in, else a unit at the
 * beginning of the file's name, else one at the beginning of a record's title.
 */
public final class SubmittingUnit {
    private static final Pattern UNIT = Pattern.compile("^[\\d\\s._、（）()-]{0,12}+(?![在我全本各关])("
            + "(?:(?![城都超夜]市|[城乡集]镇|[社小校园片城]区)\\p{IsHan}{1,6}?(?:省|市|县|区|镇|乡|街道))?+"
            + "(?:\\p{IsHan}{0,10}?(?:政府|党委|党组|委员会|办公室|办事处|局|厅|委|办(?![公理])|公司|集团|学校|中学|小学|医院|中心|支部))?+)");

    private final int common;

    private SubmittingUnit(int common) {
        this.common = common;
    }

    /** For the sources of a report: folders that all of them lie in tell nothing. */
    public static SubmittingUnit among(Report report) {
        List<SourceReport> sources = report.sources();
        if (sources.isEmpty()) {
            return new SubmittingUnit(0);
        }
        // They are sorted by name: what the first and the last begin with, all begin with.
        String[] first = folders(sources.get(0).name());
        String[] last = folders(sources.get(sources.size() - 1).name());
        int different = Arrays.mismatch(first, last);
        return new SubmittingUnit(different < 0 ? first.length : different);
    }

    /** The folder that a source lies in beside others, or an empty string where all lie in one. */
    public String folder(SourceReport source) {
        String[] folders = folders(source.name());
        return folders.length > common ? folders[common] : "";
    }

    /** The unit of a source, or an empty string where nothing tells. */
    public String of(SourceReport source) {
        String folder = folder(source);
        if (!folder.isEmpty()) {
            return folder;
        }
        String file = source.name().substring(source.name().lastIndexOf('/') + 1);
        return Stream.concat(Stream.of(file), source.records().stream().map(record -> record.record()
                        .text()))
                .map(UNIT::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .filter(unit -> !unit.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String[] folders(String name) {
        String[] parts = name.split("/+");
        return Arrays.copyOf(parts, Math.max(0, parts.length - 1));
    }
}
