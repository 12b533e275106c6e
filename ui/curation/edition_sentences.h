// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/edition_changes.h"
#include "core/curation/edition_check.h"
#include "core/model/word_diff.h"

#include <QCoreApplication>
#include <QHash>

#include <vector>

namespace fourthp::ui {

struct EditionView;

/// One line of a list about an edition, with the record that it leads to.
struct EditionLine
{
    QString text;
    RecordId record {};
    std::vector<TextSpan> marks {}; ///< Words that differ.
    QString field {}; ///< Of the record, where it is about one.
};

/// Findings and changes of editions as sentences in the language of the window. Plain text.
class EditionSentences
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::EditionSentences)

public:
    static QString weight(EditionWeight weight);
    /// The number of an edition in the digits of the language; what is no number as it is.
    static QString number(const QString &number);
    /// How many cases are ready and what blocks.
    static QString summary(const EditionReadiness &readiness);
    static std::vector<EditionLine> findings(const EditionView &view);
    static std::vector<EditionLine> changes(const EditionView &view, const Labels &labels);
    /// The title of a record, or its id where it has none here.
    static QString nameOf(const EditionView &view, const RecordId &id);

private:
    static QString finding(const EditionFinding &finding, const EditionView &view);
    static QString change(const EditionChange &change, const EditionView &view);
};

} // namespace fourthp::ui
