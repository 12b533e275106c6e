// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/oai_store.h"
#include "core/sync/oai/harvest_place.h"
#include "core/sync/oai/identifier_list.h"
#include "core/sync/oai/oai_client.h"
#include "core/sync/oai/record_intake.h"

#include <functional>

namespace fourthp {

/// What a harvest is about, beside its place.
struct HarvestScope
{
    OaiRepository repository {};
    QString set {};
    QString session {};
    std::function<void(const HarvestPlace &)> afterPage {}; ///< Called after each commit.
};

/// Asks for records one by one.
class SingleRecords
{
public:
    SingleRecords(OaiClient &client, const RecordIntake &intake)
        : m_client(client)
        , m_intake(intake)
    { }
    /// The row of a record; one for quarantine if just this record cannot be had. If several in a row cannot,
    /// it is not they that are bad but the connection or the repository: BadAnswer.
    [[nodiscard]] Result<HubRow> row(const OaiHeader &header);

    /// Says that something else came whole in between.
    void answered() { m_badInARow = 0; }

private:
    OaiClient &m_client;
    const RecordIntake &m_intake;
    int m_badInARow = 0;
};

/// Reads window after window to the end (sync contract, E). A list whose token was lost is begun anew, three
/// times; then, and around a page that cannot be read, the window is halved. What is left of a page that
/// cannot be read is asked for record by record, and the bad one goes to quarantine.
class WindowReader
{
public:
    WindowReader(OaiClient &client, RecordIntake &intake, OaiStore &store, const HarvestScope &scope)
        : m_client(client)
        , m_intake(intake)
        , m_single(client, intake)
        , m_store(store)
        , m_scope(scope)
    { }

    /// Moves `place` to its end. Whenever it fails, all that was stored is whole and `place` is kept.
    [[nodiscard]] Result<void> readAll(HarvestPlace &place);

private:
    enum class ListEnd { Whole, TokenLost, Unreadable };
    [[nodiscard]] Result<ListEnd> readList(HarvestPlace &place);
    [[nodiscard]] Result<void> storePage(const OaiAnswer &page, HarvestPlace &place);
    [[nodiscard]] Result<void> beginAnew(HarvestPlace &place);
    [[nodiscard]] Result<void> isolate(HarvestPlace &place);
    [[nodiscard]] Result<void> readOneByOne(HarvestPlace &place);
    [[nodiscard]] Result<void> goTo(HarvestPlace &place, const HarvestPlace &next);
    OaiListQuery queryFor(const HarvestPlace &place, const QString &verb) const;

    OaiClient &m_client;
    RecordIntake &m_intake;
    SingleRecords m_single;
    OaiStore &m_store;
    const HarvestScope &m_scope;
};

} // namespace fourthp
