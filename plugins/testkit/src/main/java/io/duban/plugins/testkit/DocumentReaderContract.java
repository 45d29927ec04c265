package io.duban.plugins.testkit;

/**
 * 阅读器契约: what every {@link io.duban.api.document.DocumentReader} owes the rest of Duban. Implement it in the reader's
 * test class, supply the reader and sample files, and JUnit runs all of it.
 */
public interface DocumentReaderContract extends IdentityContract, ReadingContract, HostileInputContract {}
