// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/library.h"
#include "tests/cli/cli_run.h"
#include "tests/support/failing_calls.h"
#include "tests/unit/sync/wire_hub.h"

#include <QStringList>

#include <vector>

namespace fourthp::test {

/// Something that a person does by the command line and that changes files.
struct Operation
{
    const char *name;
    QStringList arguments; ///< `@` at the beginning of one stands for the folder of the attempt.
    bool isSameAgain = true; ///< Whether a try after one that was cut off makes the very same files.
};

/// What is there after an attempt, of which nothing may be half.
struct Holdings
{
    QByteArray records; ///< All records as they are shown, changes and named files; not who edited when.
    QByteArray files; ///< The exported files, by name and content.
    friend bool operator==(const Holdings &, const Holdings &) = default;
};

/// How a run of the program ended.
struct Attempt
{
    bool wasKilled = false;
    int code = -1;
    QByteArray out;
    QByteArray err;
    std::uint32_t calls = 0; ///< That change files.
    std::uint32_t failed = 0;
    std::string what; ///< The first of them that failed, with its file.
};

/// Which calls fail, and how.
struct Planned
{
    CallFault fault = CallFault::None;
    std::uint32_t at = 0; ///< From 1.
    bool fromThenOn = false;
};

/// A folder with a library, with files to be read and with earlier exports, as it is before each attempt. The real
/// program works on a copy, with calls that fail.
class OperationDesk
{
public:
    OperationDesk();

    const std::vector<Operation> &operations() const { return m_operations; }
    /// Lays everything as it was.
    void layOut();
    Attempt attempt(const Operation &operation, const Planned &planned = {});
    /// Opens the library as the next start would, and looks. Fails the test if it does not open or is not sound.
    Holdings holdings();
    /// Names of unfinished files that nobody will take away, below the folder of the attempts.
    QStringList leftOver() const;

private:
    Attempt call(const QStringList &arguments, const Planned &planned);
    void prepare(const QString &keyId);
    void letTimePass();
    QString at(const QString &name) const { return m_cli.path(QStringLiteral("work/") + name); }

    CliRun m_cli;
    WireHub m_hub;
    FakeHub::State m_hubBefore;
    Vocabularies m_vocabularies;
    SystemClock m_clock;
    std::vector<Operation> m_operations;
};

} // namespace fourthp::test
