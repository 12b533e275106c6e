// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/kills.h"
#include "tests/unit/reliability/operation_desk.h"

#include <algorithm>
#include <iterator>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// What an operation leads to if all calls work.
struct Whole
{
    Attempt attempt;
    Holdings before;
    Holdings after;
};

Whole wholeOf(OperationDesk &desk, const Operation &operation)
{
    desk.layOut();
    Whole whole;
    whole.before = desk.holdings();
    desk.layOut();
    whole.attempt = desk.attempt(operation);
    INFO(operation.name << ": " << whole.attempt.err.toStdString() << whole.attempt.out.toStdString());
    REQUIRE(whole.attempt.code <= 1); // With findings, as columns that were left out.
    REQUIRE(whole.attempt.calls > 0);
    whole.after = desk.holdings();
    REQUIRE_FALSE(whole.after == whole.before);
    CHECK(desk.leftOver().isEmpty());
    return whole;
}

/// Lines of one text that the other does not have.
std::string others(const QByteArray &now, const QByteArray &then)
{
    const QList<QByteArray> known = then.split('\n');
    std::string lines;
    for (const QByteArray &line : now.split('\n')) {
        lines += known.contains(line) ? std::string() : line.toStdString() + '\n';
    }
    return lines;
}

/// Files of an export without the parts of attached files that lie beside a backup. They come before it, are
/// named by what is in them, and say nothing without it.
QByteArray withoutParts(const QByteArray &files)
{
    QByteArray rest;
    for (const QByteArray &line : files.split('\n')) {
        rest += line.contains(".db.files/") ? QByteArray() : line + '\n';
    }
    return rest;
}

bool isAsBefore(const Holdings &now, const Whole &whole)
{
    return now.records == whole.before.records && withoutParts(now.files) == withoutParts(whole.before.files);
}

/// Everything is as before or as after.
void checkNothingIsHalf(const Holdings &now, const Whole &whole)
{
    INFO("new since before: " << others(now.records + now.files, whole.before.records + whole.before.files));
    INFO("missing from after: " << others(whole.after.records + whole.after.files, now.records + now.files));
    CHECK((now.records == whole.before.records || now.records == whole.after.records));
    CHECK((withoutParts(now.files) == withoutParts(whole.before.files) || now.files == whole.after.files));
}

/// Once more, with calls that work.
void checkWorksAgain(OperationDesk &desk, const Operation &operation, const Holdings &now, const Whole &whole)
{
    if (isAsBefore(now, whole)) {
        const Attempt again = desk.attempt(operation);
        INFO("again: " << again.err.toStdString());
        CHECK(again.code == whole.attempt.code);
        const Holdings after = desk.holdings();
        CHECK(after.records == whole.after.records);
        CHECK((after.files == whole.after.files || !operation.isSameAgain));
    }
}

/// All operations, or the one that `FOURTHP_OPERATION` names.
std::vector<Operation> wanted(const OperationDesk &desk)
{
    const QByteArray name = qgetenv("FOURTHP_OPERATION");
    std::vector<Operation> some;
    std::copy_if(desk.operations().begin(), desk.operations().end(), std::back_inserter(some),
        [&name](const Operation &operation) { return name.isEmpty() || name == operation.name; });
    REQUIRE_FALSE(some.empty());
    return some;
}

/// Every one if `FOURTHP_EVERY_CALL` is set, or some of them for a test of every day.
std::vector<std::uint32_t> pointsOf(std::uint32_t calls, std::uint32_t some)
{
    const bool all = qEnvironmentVariableIsSet("FOURTHP_EVERY_CALL");
    const std::uint32_t count = all ? calls : std::min(some, calls);
    std::vector<std::uint32_t> points;
    for (std::uint32_t i = 0; i < count; ++i) {
        points.push_back(all ? i + 1 : (2 * i + 1) * calls / (2 * count) + 1);
    }
    return points;
}

const std::vector<Planned> kPlans {{CallFault::Full, 0, true}, {CallFault::Broken, 0, false}, {CallFault::Full, 0, false},
    {CallFault::Short, 0, false}, {CallFault::Broken, 0, true}, {CallFault::Interrupted, 0, false}};

void checkFailure(OperationDesk &desk, const Operation &operation, const Planned &planned, const Whole &whole)
{
    desk.layOut();
    const Attempt attempt = desk.attempt(operation, planned);
    INFO(operation.name << " call " << planned.at << " of " << whole.attempt.calls << " fault " << int(planned.fault)
                        << (planned.fromThenOn ? " from then on: " : ": ") << attempt.what);
    INFO("code " << attempt.code << ": " << attempt.out.toStdString() << attempt.err.toStdString());
    CHECK_FALSE(attempt.wasKilled);

    const Holdings now = desk.holdings();
    checkNothingIsHalf(now, whole);
    if (attempt.code == whole.attempt.code) {
        CHECK(now == whole.after);
    } else {
        CHECK(attempt.code == 4);
        CHECK_FALSE(attempt.err.isEmpty());
    }
    const bool couldTidy = !planned.fromThenOn || planned.fault == CallFault::Full;
    if (couldTidy && !QByteArray(attempt.what.c_str()).contains("unlink") && !QByteArray(attempt.what.c_str()).contains("rmdir")) {
        CHECK(desk.leftOver().isEmpty());
    }
    checkWorksAgain(desk, operation, now, whole);
}

} // namespace

TEST_CASE("A call on a file that fails, whichever it is, is told of, leaves nothing half, and the next try works "
          "[F71 F72 F73]",
    "[reliability]")
{
    OperationDesk desk;
    const bool all = qgetenv("FOURTHP_EVERY_CALL") == "in every way"; // Else each in one of them, turn by turn.
    size_t turn = 0;
    for (const Operation &operation : wanted(desk)) {
        const Whole whole = wholeOf(desk, operation);
        for (const std::uint32_t at : pointsOf(whole.attempt.calls, 2)) {
            for (const Planned &plan : all ? kPlans : std::vector {kPlans[turn++ % kPlans.size()]}) {
                checkFailure(desk, operation, {plan.fault, at, plan.fromThenOn}, whole);
            }
        }
    }
}

TEST_CASE("On a full disk the library is read and exported elsewhere, and an edit says that it was not saved", "[reliability]")
{
    OperationDesk desk;
    const Planned full {CallFault::Full, 1, true};
    desk.layOut();
    const Holdings before = desk.holdings();

    const Attempt shown = desk.attempt({"read", {u"dump"_s}}, full);
    INFO(shown.err.toStdString() << shown.what);
    CHECK(shown.code == 0);
    CHECK(shown.out.count('\n') > 12);
    const Attempt exported = desk.attempt({"export", {u"export"_s, u"csv"_s, u"--out"_s, u"@../elsewhere.csv"_s}}, full);
    INFO(exported.err.toStdString());
    CHECK(exported.code <= 1);
    const Attempt edited = desk.attempt(desk.operations().front(), full);
    CHECK(edited.code == 4);
    CHECK(edited.out.contains("\"kind\":\"disk_full\""));
    CHECK(desk.holdings() == before);
}

TEST_CASE("A program killed at any call on a file leaves all as before or as after [F74]", "[reliability]")
{
    OperationDesk desk;
    const auto kills = std::uint32_t(killsWanted(45)) / std::uint32_t(desk.operations().size());
    for (const Operation &operation : wanted(desk)) {
        const Whole whole = wholeOf(desk, operation);
        for (const std::uint32_t at : pointsOf(whole.attempt.calls, std::max(1U, kills))) {
            desk.layOut();
            const Attempt attempt = desk.attempt(operation, {CallFault::Kill, at});
            INFO(operation.name << " call " << at << " of " << whole.attempt.calls << ": " << attempt.what);
            CHECK(attempt.wasKilled);

            const Holdings now = desk.holdings();
            checkNothingIsHalf(now, whole);
            if (isAsBefore(now, whole)) { // Else nothing is left to do, and nobody writes there again.
                checkWorksAgain(desk, operation, now, whole);
                CHECK(desk.leftOver() == QStringList());
            }
        }
    }
}
