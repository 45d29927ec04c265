package io.duban.engine.settle;

/**
 * 路径样式: {@code *} stands for any characters within a folder's or a file's name, {@code **} for any at all, {@code ?}
 * for one. Names are compared from the end, by whole folders: where a run was started does not matter.
 */
record PathPattern(String pattern) {

    boolean matches(String name) {
        String path = name.replace('\\', '/');
        // reached[i]: the pattern so far can end before the character i. It may begin wherever a folder or file does.
        boolean[] reached = new boolean[path.length() + 1];
        for (int i = 0; i < reached.length; i++) {
            reached[i] = i == 0 || path.charAt(i - 1) == '/';
        }
        for (int at = 0; at < pattern.length(); at++) {
            boolean deep = pattern.startsWith("**", at);
            reached = step(reached, path, pattern.charAt(at), deep);
            at += deep ? 1 : 0;
        }
        return reached[path.length()];
    }

    private static boolean[] step(boolean[] reached, String path, char c, boolean deep) {
        boolean[] next = new boolean[reached.length];
        for (int i = 0; i < reached.length; i++) {
            char before = i == 0 ? '/' : path.charAt(i - 1);
            if (c == '*') {
                next[i] = reached[i] || (i > 0 && next[i - 1] && (deep || before != '/'));
            } else {
                next[i] = i > 0 && reached[i - 1] && (c == '?' ? before != '/' : c == before);
            }
        }
        return next;
    }
}
