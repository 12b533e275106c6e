// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case_study.h"
#include "core/model/labels.h"
#include "core/store/record_history.h"
#include "core/store/record_reader.h"

#include <QColor>
#include <QString>

#include <optional>
#include <vector>

namespace fourthp::ui {

inline constexpr int kLinksAtFirst = 200;
inline constexpr int kChangesAtFirst = 100;
/// Scheme of the link that asks for all the links.
inline constexpr QLatin1StringView kAllLinksScheme {"all-links"};

/// Colours and choices that a page is written with; taken from the palette on the GUI thread.
struct PageStyle
{
    QColor text;
    QColor secondary;
    QColor link;
    QColor warningBackground;
    QColor line;
    bool rightToLeft = false;
    bool showEmptyFields = false;
    bool canRestore = false; ///< The history offers the way back to its versions.
    bool showAllHistory = false; ///< Else the newest `kChangesAtFirst`.
    bool showAllLinks = false; ///< Else the first `kLinksAtFirst`, and how many more there are.
    QString language; ///< Of the record's texts; empty for the reader's best.
};

/// Everything that is shown of one record, read in one go off the GUI thread.
struct RecordContents
{
    StoredRecord record;
    std::vector<ResolvedLink> links;
    RecordHistory history {};
    std::optional<PartnershipSides> sides {}; ///< Of a case study, with what the library knows of its partners.
};

/// One record as pages of the restricted HTML that Qt's text view knows. Every text from outside is escaped, so
/// no record can open a file or load anything; links are `record:`, `facet:` and `web:` for the pane to judge.
struct RecordPage
{
    QString overview;
    QString links;
    QString history;
    int linkCount = 0; ///< Of all, shown or not.
    int emptyFields = 0;
    QStringList languages; ///< In which the record has texts.
};

/// Safe from any thread.
RecordPage writeRecordPage(const RecordContents &contents, const Labels &labels, const PageStyle &style);

} // namespace fourthp::ui
