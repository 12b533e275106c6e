// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/channel_store.h"
#include "core/store/draft_store.h"
#include "core/store/page_writer.h"
#include "core/store/record_reader.h"
#include "core/store/record_writer.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/shell_fixture.h"
#include "ui/common/message_bar.h"
#include "ui/library/library_page.h"
#include "ui/record/record_form.h"
#include "ui/record/record_pane.h"

#include <QAction>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>

namespace fourthp::test {

/// The record that most tests edit.
inline const RecordId kSamlit {QStringLiteral("case_study:case-samlit")};
inline const RecordId kPhotoDna {QStringLiteral("case_study:case-photodna")};

/// The real window with a hand at the record pane.
class EditingDesk : public Shell
{
public:
    explicit EditingDesk(Contents contents = Contents::Starter)
        : Shell(contents)
    {
    }

    ui::RecordPane &pane() const { return window->libraryPage().recordPane(); }
    QString offer() const { return pane().findChild<ui::MessageBar *>(QStringLiteral("messageBar"))->text(); }
    QString draftState() const { return gui().find<QLabel>(QStringLiteral("draftState")).text(); }
    QString overview() const { return gui().find<QTextBrowser>(QStringLiteral("recordOverview")).toPlainText(); }
    bool reads(const QString &text) const
    {
        return GuiDriver::waitUntil([&] { return gui().find<QTextBrowser>(QStringLiteral("recordOverview")).isVisible() && overview().contains(text); });
    }
    void open(const RecordId &id)
    {
        window->openText(id.value);
        REQUIRE(reads(stored(id).title({QStringLiteral("en")}).text));
    }
    void edit()
    {
        gui().choose(QStringLiteral("editRecordAction"));
        REQUIRE(GuiDriver::waitUntil([&] { return pane().isEditing(); }));
        completeForm();
    }
    /// Makes what the form would make in the next moments.
    void completeForm() const
    {
        if (auto *form = pane().findChild<ui::RecordForm *>()) {
            form->complete();
        }
    }
    void openAndEdit(const RecordId &id)
    {
        open(id);
        edit();
    }
    void save()
    {
        gui().choose(QStringLiteral("saveRecordAction"));
        REQUIRE(GuiDriver::waitUntil([&] { return !pane().isEditing(); }));
    }
    void cancel() const { gui().choose(QStringLiteral("cancelRecordAction")); }
    template <class Widget = QLineEdit>
    Widget &field(const QString &key) const
    {
        completeForm();
        // Of the tabs of a translated text, the one in front.
        const auto found = pane().findChildren<Widget *>(QStringLiteral("edit_") + key);
        const auto front = std::find_if(found.begin(), found.end(), [this](const Widget *widget) { return widget->isVisibleTo(&pane()); });
        if (front == found.end()) {
            throw std::runtime_error("no field " + key.toStdString());
        }
        return **front;
    }
    bool isProblemShown(const QString &key) const
    {
        return pane().findChild<QLabel *>(QStringLiteral("problem_") + key)->isVisibleTo(&pane());
    }
    /// Types in the place of what the field held.
    void type(const QString &key, const QString &text) const
    {
        auto &line = field(key);
        REQUIRE((line.isVisible() && line.isEnabled()));
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, text);
    }

    Document stored(const RecordId &id) const
    {
        const auto record = readRecord(temp.connection(), id);
        return record && *record ? (*record)->shown() : Document();
    }
    std::vector<Draft> drafts() const { return DraftStore(*temp.library).all().value_or(std::vector<Draft>()); }
    bool comesTo(size_t drafts) const
    {
        return GuiDriver::waitUntil([&] { return this->drafts().size() == drafts; });
    }

    /// Stores a revision of a record as a pull would.
    void pull(const Document &document, const QString &rev)
    {
        const QString office = QStringLiteral("office");
        if (listChannels(temp.connection())->empty()) {
            REQUIRE(addChannel(*temp.library, {.id = office, .url = QStringLiteral("https://hub.example/hub")}));
        }
        Document revised = document;
        revised.set(QStringLiteral("_rev"), rev);
        auto session = temp.library->write();
        REQUIRE(session);
        REQUIRE(PageWriter(*session, *temp.library, office).write({.rows = {{.id = document.id(), .rev = rev, .document = revised}}}));
        REQUIRE(session->commit());
    }
};

} // namespace fourthp::test
