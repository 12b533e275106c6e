// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/oai_store.h"
#include "core/sync/oai/harvest_place.h"
#include "core/sync/oai/identifier_list.h"
#include "core/sync/oai/oai_client.h"
#include "core/sync/oai/record_intake.h"

#include <functional>
#include <stop_token>

namespace fourthp {

/// What a harvest is about, beside its place.
struct HarvestScope
{
    OaiRepository repository {};
    QString set {};
    QString session {};
    std::function<void(const HarvestPlace &)> afterPage {}; ///< Called after each commit.
};

/// Reads window after window to the end (sync contract, E). A list whose token was lost is begun anew, three
/// times; then, and around a page that cannot be read, the window is halved. What is left of a page that
/// cannot be read is asked for record by record, and the bad one goes to quarantine.
class WindowReader
{
public:
    WindowReader(OaiClient &client, RecordIntake &intake, OaiStore &store, const HarvestScope &scope,
        std::stop_token stop)
        : m_client(client)
        , m_intake(intake)
        , m_store(store)
        , m_scope(scope)
        , m_stop(std::move(stop))
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
    OaiStore &m_store;
    const HarvestScope &m_scope;
    std::stop_token m_stop;
};

/// The row of a record that is asked for alone: for quarantine if just this one cannot be had, else the
/// failure.
[[nodiscard]] Result<HubRow> rowByIdentifier(
    OaiClient &client, const RecordIntake &intake, const OaiHeader &header);

} // namespace fourthp
