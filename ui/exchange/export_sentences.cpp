// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export_sentences.h"

#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/library/result_row.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

struct ExportSentences
{
    Q_DECLARE_TR_FUNCTIONS(ExportSentences)
};

/// Paths as a person knows them: by their headings.
QString headingsOf(const QStringList &paths)
{
    QStringList headings;
    for (const QString &path : paths) {
        const ResultColumns named = columnsFrom(
            path.contains(u'.') ? QStringList {path.section(u'.', 0, 0), path} : QStringList {path});
        headings.append(named.headings.join(u": "_s));
    }
    return Formats::list(headings);
}

int notHeld(const ExportReport &report)
{
    qint64 all = 0;
    for (const auto &[type, number] : report.heldBack.notHeld) {
        all += number;
    }
    return int(all);
}

/// Those that no choice in the dialog would let out.
int refused(const ExportReport &report)
{
    return int(report.heldBack.byMarking + report.heldBack.withoutConsent);
}

void addColumns(QStringList &sentences, const ExportReport &report)
{
    if (!report.columnsLeftOut.isEmpty()) {
        sentences.append(ExportSentences::tr("Left out, because it may name persons: %1.")
                             .arg(headingsOf(report.columnsLeftOut)));
    }
}

} // namespace

QStringList whatWillStay(const ExportReport &preview)
{
    QStringList sentences;
    if (refused(preview) > 0) {
        sentences.append(ExportSentences::tr("Some of these records stay here, because of their TLP marking "
                                             "or because a consent does not stand."));
    }
    if (preview.heldBack.otherChannels > 0) {
        sentences.append(ExportSentences::tr(
            "Stories whose consent is for other channels than this kind of file stay here."));
    }
    if (preview.heldBack.withoutRecipients > 0) {
        sentences.append(ExportSentences::tr(
            "Records marked TLP:AMBER stay here, unless you name the group that the export is for."));
    }
    if (notHeld(preview) > 0) {
        sentences.append(
            ExportSentences::tr("This format cannot hold all types of record; the others are left out."));
    }
    addColumns(sentences, preview);
    return sentences;
}

QStringList whatStayed(const ExportReport &report)
{
    QStringList sentences;
    if (refused(report) > 0) {
        sentences.append(ExportSentences::tr(
            "%Ln record(s) stay here, because of their TLP marking or because a consent does not stand.",
            nullptr, refused(report)));
    }
    if (report.heldBack.otherChannels > 0) {
        sentences.append(
            ExportSentences::tr("%Ln story(ies) stay here, because the consent is for other channels.",
                nullptr, int(report.heldBack.otherChannels)));
    }
    if (report.heldBack.withoutRecipients > 0) {
        sentences.append(
            ExportSentences::tr("%Ln record(s) marked TLP:AMBER stay here, because no group was named.",
                nullptr, int(report.heldBack.withoutRecipients)));
    }
    if (notHeld(report) > 0) {
        sentences.append(
            ExportSentences::tr("%Ln record(s) were left out, because the format cannot hold their type.",
                nullptr, notHeld(report)));
    }
    if (report.cutCells > 0) {
        sentences.append(ExportSentences::tr(
            "%Ln text(s) were too long for a cell and end in an ellipsis.", nullptr, int(report.cutCells)));
    }
    addColumns(sentences, report);
    if (const QString unnoted = ErrorText::explainUnnoted(report.noted); !unnoted.isEmpty()) {
        sentences.append(unnoted);
    }
    return sentences;
}

QStringList whatStayed(const HeldBack &heldBack)
{
    ExportReport report;
    report.heldBack = heldBack;
    return whatStayed(report);
}

} // namespace fourthp::ui
