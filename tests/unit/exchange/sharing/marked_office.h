// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record_reader.h"
#include "core/store/record_writer.h"
#include "tests/unit/exchange/sharing/text_of.h"
#include "tests/unit/sync/bundle/bundle_fixture.h"

#include <QJsonArray>

#include <vector>

namespace fourthp::test {

using namespace Qt::StringLiterals;

struct Marking
{
    QString tlp;
    QString word; ///< In the title of each record that bears it.
};
inline const std::vector<Marking> kMarkings {{u"TLP:CLEAR"_s, u"zqclear"_s}, {u"TLP:GREEN"_s, u"zqgreen"_s},
    {u"TLP:AMBER"_s, u"zqamber"_s}, {u"TLP:AMBER+STRICT"_s, u"zqstrict"_s}, {u"TLP:RED"_s, u"zqred"_s},
    {u"TLP:PURPLE"_s, u"zqodd"_s}};
inline const QString kGroup = u"Casework group"_s;

/// Words that no exit may ever let out.
inline const QStringList kNever {u"zqred"_s, u"zqodd"_s, u"zqended"_s, u"zqmine"_s, u"Zqghost"_s};

/// A library with records of a hub in every marking and of every kind that a way out treats on its own.
class MarkedOffice : public Office
{
public:
    MarkedOffice()
    {
        for (const Marking &marking : kMarkings) {
            for (int n = 0; n < 4; ++n) { // Every type that `hubRecord` makes.
                add(hubRecord(next()), marking.tlp, marking.word, {{u"start"_s, u"2026-12-01"_s}});
            }
        }
        const QString red = add(stakeholder(), u"TLP:RED"_s, u"zqred house"_s, {});
        add(stakeholder(), u"TLP:GREEN"_s, u"zqgreen desk"_s,
            {{u"focal_point"_s, person(u"Zqperson Fine"_s, u"2026-01-10"_s)}});
        add(stakeholder(), u"TLP:GREEN"_s, u"zqgreen desk"_s,
            {{u"focal_point"_s, person(u"Zqghost Gone"_s, u"2019-01-10"_s)}});
        addStory(u"zqstory"_s, u"2026-01-10"_s);
        addStory(u"zqended"_s, u"2019-01-10"_s);
        const QJsonObject partner {{u"id"_s, u"p1"_s}, {u"stakeholder"_s, red},
            {u"name"_s, u"Zqhidden house"_s}, {u"side"_s, u"private"_s}};
        const QJsonObject link {{u"id"_s, u"l1"_s}, {u"rel"_s, u"part_of"_s}, {u"to"_s, red}};
        m_case = add(hubRecord(1), u"TLP:GREEN"_s, u"zqgreen case"_s,
            {{u"partners"_s, QJsonArray {partner}}, {u"links"_s, QJsonArray {link}}});
        m_red = red;
        for (const Marking &marking : kMarkings) {
            addMeeting(marking, red);
        }
        for (const StoredRecord &record : all()) {
            REQUIRE(RecordWriter(*there.library)
                        .edit(record.id, {{u"local_notes"_s, u"zqmine"_s}}, {u"t"_s, {}}));
        }
    }

    std::vector<qint64> docids()
    {
        const auto found = there.connection().all(
            u"SELECT docid FROM record ORDER BY docid"_s, {}, [](const Row &row) { return row.integer(0); });
        REQUIRE(found);
        return *found;
    }
    const QString &redId() const { return m_red; }
    QDate today() const { return there.clock.nowUtc().date(); }
    std::vector<StoredRecord> all()
    {
        std::vector<StoredRecord> records;
        REQUIRE(forEachRecord(
            there.connection(), Layer::Shown, RecordType::Unknown, [&records](const StoredRecord &one) {
                if (one.visible && one.state != u"read_only_newer"_s) {
                    records.push_back(one);
                }
                return true;
            }));
        return records;
    }

private:
    int next() { return m_next++; }
    QJsonObject stakeholder()
    {
        while (m_next % 4 != 0) {
            ++m_next;
        }
        return hubRecord(next());
    }
    static QJsonObject person(const QString &name, const QString &given)
    {
        return {{u"role"_s, u"Desk"_s}, {u"person"_s, name},
            {u"consent"_s, QJsonObject {{u"given_on"_s, given}}}};
    }
    /// A meeting with a recommendation of its own, and one for a house that stays.
    void addMeeting(const Marking &marking, const QString &red)
    {
        while (m_next % 4 != 3) {
            ++m_next;
        }
        const auto recommendation = [](const QString &id, const QString &text, const QJsonObject &more) {
            QJsonObject item {{u"id"_s, id}, {u"text"_s, text}};
            for (auto it = more.begin(); it != more.end(); ++it) {
                item.insert(it.key(), it.value());
            }
            return item;
        };
        const QJsonArray all {recommendation(u"r1"_s, marking.word + u" to do"_s, {}),
            recommendation(
                u"r2"_s, u"For a house"_s, {{u"stakeholder"_s, red}, {u"owner"_s, u"Zqhidden house"_s}})};
        add(hubRecord(next()), marking.tlp, marking.word,
            {{u"outputs"_s, QJsonObject {{u"recommendations"_s, all}}}});
    }
    void addStory(const QString &word, const QString &given)
    {
        QJsonObject record = hubRecord(next());
        record.insert(u"_id"_s, QString(u"story:"_s + word));
        record.insert(u"type"_s, u"story"_s);
        add(record, u"TLP:GREEN"_s, word,
            {{u"consent"_s, QJsonObject {{u"status"_s, u"given"_s}, {u"given_on"_s, given}}}});
    }
    QString add(QJsonObject record, const QString &tlp, const QString &word, const QJsonObject &more)
    {
        record.insert(u"tlp"_s, tlp);
        record.insert(u"title"_s, QJsonObject {{u"en"_s, word}});
        record.insert(u"review_state"_s, u"published"_s);
        for (auto it = more.begin(); it != more.end(); ++it) {
            record.insert(it.key(), it.value());
        }
        receive({hubRow(record)});
        return record.value(u"_id"_s).toString();
    }
    int m_next = 100;
    QString m_case;
    QString m_red;
};

inline void checkNever(const QString &text)
{
    for (const QString &word : kNever) {
        CAPTURE(word);
        CHECK_FALSE(text.contains(word, Qt::CaseInsensitive));
    }
}

inline void checkAmber(const QString &text, bool mayLeave)
{
    CHECK(text.contains(u"zqamber"_s) == mayLeave);
    CHECK(text.contains(u"zqstrict"_s) == mayLeave);
}

} // namespace fourthp::test
