// SPDX-License-Identifier: GPL-3.0-or-later
// What a library does when a statement of SQL ends in the middle of something: for every one of them what is
// said to have failed did not happen, nothing is half, and the next try works.
#include "core/store/integrity_check.h"
#include "tests/support/failing_statements.h"
#include "tests/unit/reliability/statement_operations.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

bool isSound(Library &library)
{
    const auto report = checkLibrary(library, CheckMode::Report);
    return report && report->isSound();
}

} // namespace

TEST_CASE(
    "A statement that fails, whichever it is, leaves nothing half, and the next try works", "[reliability]")
{
    const FailingStatements statements;
    StatementDesk desk;
    // All of them take minutes: in a test of every day one in so many, another one for each operation.
    const int step = qEnvironmentVariableIsSet("FOURTHP_EVERY_STATEMENT") ? 1 : 23;
    const QByteArray only = qgetenv("FOURTHP_OPERATION");
    int first = 0;
    for (const StatementOperation &operation : statementOperations()) {
        if (!only.isEmpty() && only != operation.name) {
            continue;
        }
        QByteArray whole;
        QByteArray held;
        {
            Library &library = desk.layOut();
            INFO(operation.name);
            REQUIRE(operation.run(library, desk));
            whole = rowsIn(desk.temp().connection());
            held = holdingsIn(desk.temp().connection());
        }
        first = (first + 1) % step;
        int failed = 0;
        for (int passed = first;; passed += step) {
            Library &library = desk.layOut();
            const QByteArray before = everythingIn(desk.temp().connection());

            FailingStatements::failAfter(passed);
            const bool isDone = operation.run(library, desk);
            const char *what = FailingStatements::mend();
            if (what == nullptr) {
                break;
            }

            ++failed;
            INFO(operation.name << ", statement " << passed << ": " << what
                                << (isDone ? " (done)" : " (failed)"));
            CHECK(
                (isDone || !operation.isOneTransaction || everythingIn(desk.temp().connection()) == before));
            CHECK((!isDone || !operation.isOneTransaction || rowsIn(desk.temp().connection()) == whole));
            CHECK(isSound(library));
            desk.temp().reopen();
            CHECK(isSound(*desk.temp().library));
            if (!isDone && operation.canBeRepeated) {
                CHECK(operation.run(*desk.temp().library, desk));
                CHECK(isSound(*desk.temp().library));
                CHECK(holdingsIn(desk.temp().connection()) == held);
            }
        }
        CAPTURE(operation.name);
        CHECK((failed > 0 || step > 1));
    }
}
