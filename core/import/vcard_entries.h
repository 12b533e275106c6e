// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/entry_source.h"
#include "core/import/vcard_cards.h"
#include "core/model/vocabularies.h"

#include <QHash>

#include <stop_token>

namespace fourthp {

/// Organisations of vCards, as stakeholders. No person comes in unasked: a card of a person is refused, and
/// of a person who works for an organisation only that organisation is taken, without address and telephone.
/// No street and no coordinates are read, since they may be those of a shelter, and a telephone counts as a
/// hotline only on a card that this program wrote.
class VcardEntries final : public EntrySource
{
public:
    [[nodiscard]] static Result<std::unique_ptr<EntrySource>> open(
        const QString &path, const std::stop_token &stop);
    VcardEntries(VcardCards cards, const Vocabularies &vocabularies);
    [[nodiscard]] Result<std::optional<ImportEntry>> next() override;
    Progress progress() const override;

private:
    VcardCards m_cards;
    QHash<QString, QString>
        m_organisationTypes; ///< Codes by their labels in all languages, in small letters.
    bool m_isAny = false; ///< The file held a card.
};

} // namespace fourthp
