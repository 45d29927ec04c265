package io.duban.engine.analysis.corpus;

/** The two parts of the corpus, each a folder of its own. */
enum Split {
    /** Read freely while working on the analyser. */
    TRAIN("train"),
    /** Scored and never read, so that it shows how the analyser does on texts it was not written for. */
    HELD_OUT("held-out");

    private final String folder;

    Split(String folder) {
        this.folder = folder;
    }

    String folder() {
        return folder;
    }
}
