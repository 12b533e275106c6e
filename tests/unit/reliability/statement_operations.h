// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/unit/sync/bundle/bundle_fixture.h"
#include "tests/unit/sync/fake_hub.h"
#include "tests/unit/sync/oai/fake_repository.h"

#include <functional>
#include <vector>

namespace fourthp::test {

/// A library with something of everything, and a hub and a repository with news for it.
class StatementDesk
{
public:
    StatementDesk();

    /// Lays everything as it was, and opens the library.
    Library &layOut();
    TempLibrary &temp() { return m_temp; }
    FakeHub &hub() { return m_hub; }
    FakeRepository &repository() { return m_repository; }
    QString path(const QString &name) const { return m_office.path(name); }
    QString keyId() const { return m_office.keyId(); }
    QString sha256() const { return m_sha256; }

private:
    Office m_office;
    TempLibrary m_temp;
    FakeHub m_hub;
    FakeRepository m_repository {25};
    FakeHub::State m_hubBefore;
    QString m_ready;
    QString m_sha256;
};

/// Something that a library is asked to do, or a session does.
struct StatementOperation
{
    const char *name;
    /// Whether it did what it was asked to.
    std::function<bool(Library &, StatementDesk &)> run;
    bool isOneTransaction = true; ///< Where it failed nothing changed at all.
    bool canBeRepeated = true; ///< A try after one that failed does the rest.
};
const std::vector<StatementOperation> &statementOperations();

/// All that tables hold that are not made anew from others, and not what a session notes of itself.
QByteArray everythingIn(Connection &connection);
/// How many rows each table has, but for those of the index, which is tidied when there is time. Ids and
/// stamps differ from one try to another.
QByteArray rowsIn(Connection &connection);
/// The same of what a person has, without what tells how it came about, which tells of each try.
QByteArray holdingsIn(Connection &connection);

} // namespace fourthp::test
