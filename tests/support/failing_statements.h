// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fourthp::test {

/// Lets one statement of SQL fail, on whichever connection it runs: it ends before it read or wrote a row, as
/// one that is interrupted does (sqlite.org, `sqlite3_interrupt`: a transaction that a writing one stands in
/// is rolled back), and a COMMIT ends as a roll back. All fail as if somebody had stopped them. Statements
/// that begin, roll back or mark a place in a transaction work always, and so do those of connections from
/// before. One at a time.
class FailingStatements
{
public:
    FailingStatements();
    ~FailingStatements();
    FailingStatements(const FailingStatements &) = delete;
    FailingStatements &operator=(const FailingStatements &) = delete;

    /// The statement after `passed` further ones fails.
    static void failAfter(int passed);
    /// Everything works again. Answers what failed since `failAfter`, null if nothing did; valid until the
    /// next one fails.
    static const char *mend();
};

} // namespace fourthp::test
