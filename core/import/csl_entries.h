// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/entry_source.h"
#include "core/import/json_items.h"

#include <QJsonObject>

#include <stop_token>

namespace fourthp {

/// References of CSL JSON (citeproc, csl-data.json 1.0.2), a list or a single one, as resources.
class CslEntries final : public EntrySource
{
public:
    [[nodiscard]] static Result<std::unique_ptr<EntrySource>> open(
        const QString &path, const std::stop_token &stop);
    explicit CslEntries(JsonItems items);
    [[nodiscard]] Result<std::optional<ImportEntry>> next() override;
    Progress progress() const override;

private:
    JsonItems m_items;
};

} // namespace fourthp
