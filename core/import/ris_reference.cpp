// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/ris_reference.h"

#include "core/import/entry_faults.h"
#include "core/import/part_of.h"
#include "core/model/outside_words.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

// Tags as Research Information Systems lists them (2011), and as Zotero, EndNote and publishers write them.

/// The kind of work in words that `resourceTypeOf` knows; empty where the type says nothing about it.
QString kindOf(const QString &type)
{
    static const QHash<QString, QString> kinds {{u"RPRT"_s, u"report"_s}, {u"BOOK"_s, u"book"_s},
        {u"EBOOK"_s, u"book"_s}, {u"EDBOOK"_s, u"book"_s}, {u"CHAP"_s, u"chapter"_s},
        {u"ECHAP"_s, u"chapter"_s}, {u"JOUR"_s, u"article"_s}, {u"EJOUR"_s, u"article"_s},
        {u"JFULL"_s, u"journal"_s}, {u"ABST"_s, u"article"_s}, {u"INPR"_s, u"article"_s},
        {u"CONF"_s, u"proceedings"_s}, {u"CPAPER"_s, u"conference paper"_s}, {u"THES"_s, u"thesis"_s},
        {u"UNPB"_s, u"preprint"_s}, {u"MANSCPT"_s, u"preprint"_s}, {u"PAMP"_s, u"brief"_s},
        {u"STAND"_s, u"standard"_s}, {u"STAT"_s, u"legislation"_s}, {u"BILL"_s, u"legislation"_s},
        {u"UNBILL"_s, u"legislation"_s}, {u"CASE"_s, u"case law"_s}, {u"DATA"_s, u"dataset"_s},
        {u"AGGR"_s, u"database"_s}, {u"DBASE"_s, u"database"_s}, {u"FIGURE"_s, u"figure"_s},
        {u"CHART"_s, u"figure"_s}, {u"MAP"_s, u"map"_s}, {u"NEWS"_s, u"news"_s}, {u"MGZN"_s, u"news"_s},
        {u"BLOG"_s, u"news"_s}, {u"VIDEO"_s, u"video"_s}, {u"MPCT"_s, u"video"_s}, {u"ADVS"_s, u"video"_s},
        {u"SOUND"_s, u"audio"_s}};
    return kinds.value(type);
}

/// Of the program that wrote the list, of the copy that somebody read, and of files on their computer.
bool isHousekeeping(const QString &tag)
{
    static const QStringList tags {u"TY"_s, u"ER"_s, u"ID"_s, u"AN"_s, u"DB"_s, u"DP"_s, u"Y2"_s, u"L1"_s,
        u"L2"_s, u"L3"_s, u"L4"_s, u"LK"_s, u"CN"_s, u"RP"_s, u"AD"_s, u"U1"_s, u"U2"_s, u"U3"_s, u"U4"_s,
        u"U5"_s};
    return tags.contains(tag);
}

/// Hands out the values of the fields, and knows in the end which were never asked for.
class Fields
{
public:
    explicit Fields(const std::vector<RisField> &fields)
    {
        for (const RisField &field : fields) {
            if (!field.value.isEmpty()) {
                m_values[field.tag].append(field.value);
            }
        }
    }

    QStringList all(const QStringList &tags)
    {
        QStringList values;
        for (const QString &tag : tags) {
            values += m_values.take(tag);
        }
        return values;
    }

    /// The first value of the first of these tags that has one; the other values stay.
    QString first(const QStringList &tags)
    {
        for (const QString &tag : tags) {
            QStringList &values = m_values[tag];
            if (!values.isEmpty()) {
                const QString value = values.takeFirst();
                values.removeAll(value); // Zotero writes the title of a journal as T2 and as JF.
                return value;
            }
        }
        return {};
    }

    const QHash<QString, QStringList> &rest() const { return m_values; }

private:
    QHash<QString, QStringList> m_values;
};

/// Where some lists write several addresses on one line.
QStringList addressesOf(const QStringList &values)
{
    static const QRegularExpression between(u"[;\\s]+(?=https?://)"_s);
    QStringList addresses;
    for (const QString &value : values) {
        addresses += value.split(between, Qt::SkipEmptyParts);
    }
    addresses.removeDuplicates();
    return addresses;
}

QStringList languagesOf(const QStringList &values)
{
    static const QRegularExpression between(u"\\s*[;,/]\\s*"_s);
    return values.join(u';').split(between, Qt::SkipEmptyParts);
}

} // namespace

ReadReference referenceOfRis(const std::vector<RisField> &tagged, ImportEntry &entry)
{
    Fields fields(tagged);
    const QString type = tagged.empty() ? QString() : tagged.front().value;
    ReadReference reference;
    reference.id = fields.first({u"ID"_s});
    reference.kinds = fields.all({u"M3"_s}) + QStringList {kindOf(type)};
    reference.kinds.removeAll(QString());
    reference.title = fields.first({u"TI"_s, u"T1"_s, u"CT"_s, u"BT"_s});
    reference.alternativeTitle = fields.first({u"TT"_s, u"ST"_s, u"OP"_s});
    reference.creators = fields.all({u"AU"_s, u"A1"_s, u"A2"_s, u"A3"_s, u"A4"_s, u"ED"_s, u"TA"_s});
    reference.publisher = fields.first({u"PB"_s});
    reference.dates = fields.all({u"DA"_s, u"PY"_s, u"Y1"_s});
    reference.summary = fields.first({u"AB"_s, u"N2"_s});
    reference.keywords = fields.all({u"KW"_s});
    reference.languages = languagesOf(fields.all({u"LA"_s}));
    const QStringList serials = fields.all({u"SN"_s});
    const bool isPart = standsInAnother(kindOf(type));
    const PartOf part {.whole = fields.first({u"T2"_s, u"JF"_s, u"JO"_s, u"BT"_s, u"T3"_s}),
        .volume = fields.first({u"VL"_s}),
        .issue = fields.first({u"IS"_s}),
        .firstPage = fields.first({u"SP"_s}),
        .lastPage = fields.first({u"EP"_s}),
        .number = isPart ? serials.join(u", "_s) : QString()};
    reference.partOf = textOf(part);
    reference.number = fields.first({u"M1"_s});
    reference.identifiers = fields.all({u"DO"_s});
    for (const QString &serial : isPart ? QStringList() : serials) {
        const bool isReportNumber
            = schemedIdentifier(serial).scheme == "other"_L1 && reference.number.isEmpty();
        if (isReportNumber) {
            reference.number = serial; // Zotero: "SN" of a report is its number.
        } else {
            reference.identifiers.append(serial);
        }
    }
    reference.addresses = addressesOf(fields.all({u"UR"_s}));
    reference.notes = fields.all({u"N1"_s, u"RN"_s});
    fields.all({u"JF"_s, u"JO"_s, u"JA"_s, u"J1"_s, u"J2"_s, u"T1"_s}); // Short forms of what was taken.
    for (auto it = fields.rest().constBegin(); it != fields.rest().constEnd(); ++it) {
        if (!it.value().isEmpty() && !isHousekeeping(it.key())) {
            warn(entry, import_rule::kNoField, {}, it.key() + u": "_s + it.value().join(u"; "_s));
        }
    }
    return reference;
}

} // namespace fourthp
