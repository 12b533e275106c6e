// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/about_file.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

QJsonObject leftOut(const ExportReport &report)
{
    const HeldBack &held = report.heldBack;
    QJsonObject types;
    for (const auto &[type, number] : held.notHeld) {
        types.insert(typeCode(type), number);
    }
    return {{u"red_or_unreadable_marking"_s, held.byMarking},
        {u"amber_without_recipients"_s, held.withoutRecipients}, {u"without_consent"_s, held.withoutConsent},
        {u"consent_for_other_channels"_s, held.otherChannels}, {u"not_held_by_format"_s, types},
        {u"columns_of_personal_data"_s, QJsonArray::fromStringList(report.columnsLeftOut)}};
}

} // namespace

QString aboutPath(const QString &path)
{
    return path + u".about.json"_s;
}

QJsonObject aboutExport(const ExportOrder &order, const ExportReport &report, const QDateTime &now)
{
    QJsonObject about {{u"file"_s, QFileInfo(order.path).fileName()},
        {u"format"_s, QString(factsOf(order.options.format).code)},
        {u"program"_s, u"fourthp/" FOURTHP_VERSION ""_s}, {u"written_at"_s, now.toString(Qt::ISODate)},
        {u"scope"_s, order.companions.scope}, {u"asked_for"_s, qint64(order.docids.size())},
        {u"records"_s, report.rows}, {u"bytes"_s, report.bytes}, {u"left_out"_s, leftOut(report)},
        {u"personal_data"_s, order.options.redaction.withPersonalData},
        {u"made_for"_s, QString(consentChannelCode(channelOf(order.options)))},
        {u"redaction"_s, QString(redactionCode(order.options.redaction))}};
    if (report.cutCells > 0) {
        about.insert(u"cut_cells"_s, report.cutCells);
    }
    if (!report.columns.isEmpty()) {
        about.insert(u"columns"_s, QJsonArray::fromStringList(report.columns));
    }
    if (!order.options.recipients.isEmpty()) {
        about.insert(u"shared_with"_s, order.options.recipients);
    }
    if (order.companions.relations) {
        about.insert(u"relations"_s, report.relations);
    }
    return about;
}

Result<CheckedFile> writeAboutFile(const ExportOrder &order, const ExportReport &report, const QDateTime &now)
{
    Result<CheckedFile> file = CheckedFile::create(aboutPath(order.path));
    if (!file) {
        return passOn(file);
    }
    if (auto done = file->write(QJsonDocument(aboutExport(order, report, now)).toJson()); !done) {
        return passOn(done);
    }
    return file;
}

} // namespace fourthp
