package io.duban.api;

/** 接口版本: tells plugins and programs apart that were made for another version of this api. */
public final class ApiVersion {
    /** Of this api. It grows when a plugin that was right for the one before is not any more. */
    public static final int CURRENT = 1;

    /** Where the manifest of a plugin's jar says which versions it is right for, such as {@code 1} or {@code 1-3}. */
    public static final String ATTRIBUTE = "Duban-Api";

    private ApiVersion() {}

    /** Whether this api is within the range; what is no range is not. */
    public static boolean isWithin(String range) {
        if (!range.strip().matches("[0-9]{1,4}(-[0-9]{1,4})?")) {
            return false;
        }
        String[] ends = range.strip().split("-", -1);
        return Integer.parseInt(ends[0]) <= CURRENT && CURRENT <= Integer.parseInt(ends[ends.length - 1]);
    }
}
