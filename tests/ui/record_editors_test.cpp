// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/editing_fixture.h"

#include "core/store/record_reader.h"
#include "ui/record/field_html.h"
#include "ui/record/group_list_editor.h"
#include "ui/record/long_text_html.h"
#include "ui/record/translated_editor.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QMenu>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QTabWidget>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// A new case study with partners of these names, open in its form.
RecordId editWithPartners(EditingDesk &desk, const QStringList &names)
{
    QJsonArray partners;
    for (const QString &name : names) {
        partners.append(QJsonObject {{u"id"_s, QString(u"p-"_s + name)}, {u"name"_s, name}, {u"side"_s, u"public"_s}});
    }
    const auto made = RecordWriter(*desk.temp.library)
                          .create(RecordType::CaseStudy,
                              {{u"title"_s, QJsonObject {{u"en"_s, u"Harbours"_s}}}, {u"lang"_s, u"en"_s}, {u"partners"_s, partners}},
                              {u"Tester"_s, {}});
    REQUIRE(made);
    desk.openAndEdit(made->id);
    return made->id;
}

QStringList partnersOf(const Document &document)
{
    QStringList names;
    for (const QJsonValue partner : document.value(u"partners").toArray()) {
        names.append(partner.toObject().value(u"name"_s).toString());
    }
    return names;
}

/// The entries of the list of partners, from top to bottom.
QList<ui::GroupItem *> entries(const EditingDesk &desk)
{
    auto *add = desk.pane().findChild<QPushButton *>(u"add_partners"_s);
    QList<ui::GroupItem *> items = add->parentWidget()->findChildren<ui::GroupItem *>(QString(), Qt::FindDirectChildrenOnly);
    QApplication::processEvents(); // Lays them out.
    std::sort(items.begin(), items.end(), [](const auto *a, const auto *b) { return a->y() < b->y(); });
    return items;
}

QLineEdit &nameIn(ui::GroupItem &item)
{
    return *item.findChild<QLineEdit *>(u"edit_name"_s);
}

QWidget &gripOf(ui::GroupItem &item)
{
    return *item.findChild<QWidget *>(u"dragHandle"_s, Qt::FindDirectChildrenOnly);
}

/// Takes hold of the handle and moves to a place of the window, without letting go.
void dragTo(const EditingDesk &desk, QWidget &handle, const QPoint &place)
{
    QTest::mousePress(&handle, Qt::LeftButton, {}, handle.rect().center());
    const QPoint from = handle.rect().center();
    const QPoint to = handle.mapFrom(desk.window.get(), place);
    for (const QPoint &at : {(from + to) / 2, to}) {
        QMouseEvent move(QEvent::MouseMove, at, handle.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&handle, &move);
    }
}

QString labelOver(const EditingDesk &desk, const QString &words)
{
    for (const QLabel *label : desk.pane().findChildren<QLabel *>()) {
        if (label->text().startsWith(words)) {
            return label->text();
        }
    }
    return {};
}

} // namespace

TEST_CASE("Alt with Up and Down moves the entry that is worked in, and the cursor stays there", "[ui][form]")
{
    EditingDesk desk(Contents::Empty);
    const RecordId id = editWithPartners(desk, {u"Alpha"_s, u"Beta"_s});
    QLineEdit &name = nameIn(*entries(desk).at(0));
    name.setFocus();

    QTest::keyClick(&name, Qt::Key_Down, Qt::AltModifier);

    CHECK(name.hasFocus());
    CHECK(nameIn(*entries(desk).at(1)).text() == u"Alpha"_s);
    desk.save();
    CHECK(partnersOf(desk.stored(id)) == QStringList {u"Beta"_s, u"Alpha"_s});
}

TEST_CASE("Alt with Down moves an entry from inside one of its lists as well", "[ui][form]")
{
    EditingDesk desk(Contents::Empty);
    const RecordId id = editWithPartners(desk, {u"Alpha"_s, u"Beta"_s});
    auto *side = entries(desk).at(0)->findChild<QComboBox *>(u"edit_side"_s);
    side->setFocus();

    QTest::keyClick(side, Qt::Key_Down, Qt::AltModifier);

    CHECK_FALSE(side->view()->isVisible());
    desk.save();
    CHECK(partnersOf(desk.stored(id)) == QStringList {u"Beta"_s, u"Alpha"_s});
}

TEST_CASE("An entry is dragged by its grip to where the line shows, as one step of undo", "[ui][form]")
{
    EditingDesk desk(Contents::Empty);
    const RecordId id = editWithPartners(desk, {u"Alpha"_s, u"Beta"_s, u"Gamma"_s});
    auto *list = entries(desk).at(0)->parentWidget();
    auto *mark = list->findChild<QWidget *>(u"dropMark"_s);
    QWidget &grip = gripOf(*entries(desk).at(0));
    const QPoint end = list->mapTo(desk.window.get(), QPoint(20, entries(desk).at(2)->geometry().bottom() - 1));
    dragTo(desk, grip, end);
    CHECK(mark->isVisible());
    CHECK(mark->geometry().center().y() > entries(desk).at(2)->geometry().center().y());

    SECTION("let go")
    {
        QTest::mouseRelease(&grip, Qt::LeftButton, {}, grip.mapFrom(desk.window.get(), end));
        CHECK_FALSE(mark->isVisible());
        desk.save();
        CHECK(partnersOf(desk.stored(id)) == QStringList {u"Beta"_s, u"Gamma"_s, u"Alpha"_s});
        desk.gui().choose(u"undo"_s);
        CHECK(GuiDriver::waitUntil(
            [&] { return partnersOf(desk.stored(id)) == QStringList {u"Alpha"_s, u"Beta"_s, u"Gamma"_s}; }));
    }
    SECTION("Escape leaves everything as it is, the form open")
    {
        QTest::keyClick(&grip, Qt::Key_Escape);
        QTest::mouseRelease(&grip, Qt::LeftButton, {}, grip.mapFrom(desk.window.get(), end));
        QApplication::processEvents();
        CHECK_FALSE(mark->isVisible());
        CHECK(desk.pane().isEditing());
        CHECK(entries(desk).at(0)->value().toObject().value("name"_L1) == u"Alpha"_s);
    }
}

TEST_CASE("A value of a list is dragged among the others in the direction of reading, or moved by keys", "[ui][form]")
{
    EditingDesk desk(Contents::Empty);
    const bool isArabic = GENERATE(false, true);
    const auto made = RecordWriter(*desk.temp.library)
                          .create(RecordType::CaseStudy,
                              {{u"title"_s, QJsonObject {{u"en"_s, u"Harbours"_s}}}, {u"lang"_s, u"en"_s},
                                  {u"countries"_s, QJsonArray {u"KE"_s, u"FR"_s, u"PE"_s}}},
                              {u"Tester"_s, {}});
    REQUIRE(made);
    Shell::speak(isArabic ? u"ar"_s : u"en"_s);
    desk.window->openText(made->id.value);
    REQUIRE(GuiDriver::waitUntil([&] { return desk.pane().shown().id() == made->id; }));
    desk.edit();
    const auto buttons = [&] {
        QApplication::processEvents();
        auto found = desk.pane().findChildren<QPushButton *>(u"chosen_countries"_s);
        found.removeIf([](const QPushButton *button) { return button->isHidden(); });
        return found;
    };
    REQUIRE(buttons().size() == 3);
    QPushButton &first = *buttons().at(0);
    CHECK((first.x() > buttons().at(1)->x()) == isArabic);

    const QWidget &last = *buttons().at(2);
    const QPoint beyond = last.mapTo(desk.window.get(), QPoint(isArabic ? 2 : last.width() - 2, last.height() / 2));
    dragTo(desk, first, beyond);
    QTest::mouseRelease(&first, Qt::LeftButton, {}, first.mapFrom(desk.window.get(), beyond));
    REQUIRE(buttons().size() == 3);
    buttons().at(1)->setFocus();
    QTest::keyClick(buttons().at(1), Qt::Key_Up, Qt::AltModifier);
    CHECK(buttons().at(0)->hasFocus());

    desk.save();
    CHECK(desk.stored(made->id).value(u"countries") == QJsonArray {u"PE"_s, u"FR"_s, u"KE"_s});
}

TEST_CASE("A drag of a value that does not end well changes nothing", "[ui][form]")
{
    EditingDesk desk(Contents::Empty);
    const QJsonArray countries {u"KE"_s, u"FR"_s, u"PE"_s};
    const auto made = RecordWriter(*desk.temp.library)
                          .create(RecordType::CaseStudy,
                              {{u"title"_s, QJsonObject {{u"en"_s, u"Harbours"_s}}}, {u"lang"_s, u"en"_s},
                                  {u"countries"_s, countries}},
                              {u"Tester"_s, {}});
    REQUIRE(made);
    desk.open(made->id);
    desk.edit();
    const auto chips = [&] {
        QApplication::processEvents();
        auto found = desk.pane().findChildren<QPushButton *>(u"chosen_countries"_s);
        found.removeIf([](const QPushButton *button) { return button->isHidden(); });
        return found;
    };
    REQUIRE(chips().size() == 3);
    QPushButton &chip = *chips().at(0);
    const QStringList texts {chip.text(), chips().at(1)->text(), chips().at(2)->text()};
    const auto *mark = chip.parentWidget()->findChild<QWidget *>(u"dropMark"_s);
    const QPoint beyond = chips().at(2)->mapTo(desk.window.get(), QPoint(chips().at(2)->width() - 2, 4));
    dragTo(desk, chip, beyond);
    REQUIRE(mark->isVisible());
    const auto send = [&chip](QEvent::Type type, const QPoint &at, Qt::MouseButton button, Qt::MouseButtons held) {
        QMouseEvent event(type, at, chip.mapToGlobal(at), button, held, {});
        QApplication::sendEvent(&chip, &event);
    };
    const QPoint home = chip.rect().center();
    SECTION("Escape, and the mouse comes back before it lets go")
    {
        QTest::keyClick(&chip, Qt::Key_Escape);
        send(QEvent::MouseMove, home, Qt::NoButton, Qt::LeftButton);
        QTest::mouseRelease(&chip, Qt::LeftButton, {}, home);
    }
    SECTION("another button of the mouse is let go, then Escape")
    {
        send(QEvent::MouseButtonRelease, chip.mapFrom(desk.window.get(), beyond), Qt::RightButton, Qt::LeftButton);
        CHECK(mark->isVisible());
        QTest::keyClick(&chip, Qt::Key_Escape);
        QTest::mouseRelease(&chip, Qt::LeftButton, {}, home + QPoint(900, 900));
    }
    SECTION("nobody heard that the mouse let go")
    {
        send(QEvent::MouseMove, home, Qt::NoButton, Qt::NoButton);
    }
    CHECK_FALSE(mark->isVisible());
    CHECK(QWidget::keyboardGrabber() == nullptr);
    REQUIRE(chips().size() == 3);
    CHECK(QStringList {chips().at(0)->text(), chips().at(1)->text(), chips().at(2)->text()} == texts);
}

TEST_CASE("Many entries begin folded with a line each, and a folded one keeps what it holds", "[ui][form]")
{
    EditingDesk desk(Contents::Empty);
    const RecordId id = editWithPartners(desk, {u"Alpha"_s, u"Beta"_s, u"Gamma"_s});
    const auto items = entries(desk);
    REQUIRE(items.size() == 3);
    CHECK_FALSE(items.at(1)->isOpen());
    auto *fold = items.at(1)->findChild<QPushButton *>(u"fold_partners"_s);
    CHECK(fold->accessibleName().contains(u"Beta"_s));

    fold->click();
    REQUIRE(items.at(1)->isOpen());
    nameIn(*items.at(1)).end(false);
    QTest::keyClicks(&nameIn(*items.at(1)), u" office"_s);
    fold->click();

    CHECK(fold->accessibleName().contains(u"Beta office"_s));
    desk.save();
    CHECK(partnersOf(desk.stored(id)) == QStringList {u"Alpha"_s, u"Beta office"_s, u"Gamma"_s});
}

TEST_CASE("Tab goes through the form as it is seen, whatever was added and moved", "[ui][form]")
{
    EditingDesk desk(Contents::Empty);
    editWithPartners(desk, {u"Alpha"_s, u"Beta"_s});
    entries(desk).at(1)->findChildren<QPushButton *>().at(1)->click(); // Up.
    auto *add = desk.pane().findChild<QPushButton *>(u"add_partners"_s);
    add->click();
    const auto items = entries(desk);
    REQUIRE(items.size() == 3);
    QWidget *last = nullptr;

    int at = 0;
    items.at(0)->findChild<QPushButton *>(u"fold_partners"_s)->setFocus();
    for (int i = 0; i < 60 && QApplication::focusWidget() != add; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        last = QApplication::focusWidget();
        while (at < 2 && !items.at(at)->isAncestorOf(last)) {
            ++at;
        }
        CHECK((last == add || items.at(at)->isAncestorOf(last)));
    }

    CHECK(last == add);
    CHECK(at == 2);
}

TEST_CASE("Languages without text are marked, and another language is added", "[ui][form]")
{
    EditingDesk desk(Contents::Empty);
    const RecordId id = editWithPartners(desk, {});
    auto *tabs = desk.pane().findChild<QTabWidget *>(u"languages_title"_s);
    CHECK(tabs->tabText(0) == u"English"_s);
    CHECK(tabs->tabText(1) == u"French (empty)"_s);
    CHECK(tabs->tabText(2) == u"Arabic (empty)"_s);

    desk.pane().findChild<QPushButton *>(u"addLanguage_title"_s)->click();
    auto *menu = desk.pane().findChild<QMenu *>(u"moreLanguages"_s);
    REQUIRE(menu != nullptr);
    for (QAction *action : menu->actions()) {
        CHECK(action->text() != u"French"_s);
        if (action->text() == u"Swahili"_s) {
            action->trigger();
            break;
        }
    }
    menu->close();
    REQUIRE(tabs->count() == 4);
    CHECK(tabs->tabText(3) == u"Swahili (empty)"_s);
    QTest::keyClicks(&desk.field(u"title"_s), u"Bandari"_s);

    CHECK(tabs->tabText(3) == u"Swahili"_s);
    desk.save();
    CHECK(desk.stored(id).value(u"title") == QJsonObject {{u"en"_s, u"Harbours"_s}, {u"sw"_s, u"Bandari"_s}});
}

TEST_CASE("Codes are found by typing words without accents, or the code", "[ui][form]")
{
    EditingDesk desk(Contents::Empty);
    const RecordId id = editWithPartners(desk, {});
    auto &countries = desk.field(u"countries"_s);
    for (const QString &typed : {u"cote d'ivoire"_s, u"ke"_s, u"KENYA"_s, u"burkina"_s}) {
        countries.setFocus();
        QTest::keyClicks(&countries, typed);
        QTest::keyClick(&countries, Qt::Key_Return);
        CHECK(countries.text().isEmpty());
    }
    QTest::keyClicks(&countries, u"Atlantis"_s);
    QTest::keyClick(&countries, Qt::Key_Return);
    CHECK(countries.text() == u"Atlantis"_s); // Kept on the screen, and told.
    CHECK_FALSE(labelOver(desk, u"“\u2068Atlantis\u2069” is not in the list"_s).isEmpty());

    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto chosen = desk.pane().findChildren<QPushButton *>(u"chosen_countries"_s);
    QStringList names;
    for (const QPushButton *button : chosen) {
        names.append(button->accessibleName());
    }
    REQUIRE(names.join(u'|').toStdString() == "Remove: Côte d’Ivoire|Remove: Kenya|Remove: Burkina Faso");
    chosen.at(1)->click();
    desk.save();

    CHECK(desk.stored(id).value(u"countries") == QJsonArray {u"CI"_s, u"BF"_s});
}

TEST_CASE("Labels say what the present state requires and what the next one will", "[ui][form]")
{
    EditingDesk desk(Contents::Empty);
    editWithPartners(desk, {});
    CHECK(labelOver(desk, u"Title"_s) == u"Title (required)"_s);
    CHECK(labelOver(desk, u"Sector"_s) == u"Sector (required to submit)"_s);
    CHECK(labelOver(desk, u"Implementation"_s) == u"Implementation"_s); // For approval, later.
    CHECK(labelOver(desk, u"Acronym"_s) == u"Acronym"_s);
}

TEST_CASE("A field that is left with a fault says so at once", "[ui][form]")
{
    EditingDesk desk(Contents::Empty);
    editWithPartners(desk, {});
    auto &title = desk.field(u"title"_s);
    title.setFocus();
    title.clear();
    QTest::keyClicks(&title, u"x"_s);
    QTest::keyClick(&title, Qt::Key_Backspace);
    CHECK_FALSE(desk.isProblemShown(u"title"_s));

    desk.field(u"acronym"_s).setFocus();
    CHECK(desk.isProblemShown(u"title"_s));

    title.setFocus();
    QTest::keyClicks(&title, u"Ports"_s);
    desk.field(u"acronym"_s).setFocus();
    CHECK_FALSE(desk.isProblemShown(u"title"_s));
}

TEST_CASE("A save that is refused lists what is wrong, each leads to its field, and what is put right goes", "[ui][form]")
{
    EditingDesk desk(Contents::Empty);
    editWithPartners(desk, {u"Alpha"_s, u"Beta"_s, u"Gamma"_s});
    auto *item = entries(desk).at(2);
    item->reveal(u"2.name"_s);
    nameIn(*item).setText(QString(300'000, u'x'));
    nameIn(*item).setFocus();
    QTest::keyClick(&nameIn(*item), Qt::Key_Z);
    desk.type(u"title"_s, QString());
    desk.field(u"title"_s).clear();
    QTest::keyClicks(&desk.field(u"title"_s), u" "_s);
    item->setShown(ui::GroupItem::Shown::Folded);

    desk.gui().choose(u"saveRecordAction"_s);

    auto &list = desk.gui().find<QLabel>(u"formProblemList"_s);
    REQUIRE(list.isVisibleTo(&desk.pane()));
    CHECK(list.text().contains(u"href=\"field:title\""_s));
    Q_EMIT list.linkActivated(u"field:title"_s);
    CHECK(desk.field(u"title"_s).hasFocus());
    Q_EMIT list.linkActivated(u"field:partners.2.name"_s);
    CHECK(item->isOpen());
    CHECK(nameIn(*item).hasFocus());

    nameIn(*item).setText(u"Gamma"_s);
    desk.type(u"title"_s, u"Ports"_s);
    desk.field(u"acronym"_s).setFocus();
    CHECK_FALSE(list.isVisibleTo(&desk.pane()));
}

TEST_CASE("The preview shows a text as a reader will see it, and loads nothing", "[ui][form]")
{
    EditingDesk desk(Contents::Empty);
    editWithPartners(desk, {});
    const QString written = u"# Aims\n**Strong** and <img src=\"file:///dev/zero\">\n- [law](https://example.org)"_s;
    desk.field<QPlainTextEdit>(u"problem"_s).setPlainText(written);

    desk.pane().findChild<QPushButton *>(u"preview_problem"_s)->click();

    auto &preview = desk.gui().find<QTextBrowser>(u"previewText"_s);
    CHECK(preview.toPlainText() == u"Aims\nStrong and <img src=\"file:///dev/zero\">\nlaw"_s);
    CHECK(preview.loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)).toByteArray().isEmpty());
    CHECK(ui::longTextHtml(written).contains(u"<b>Strong</b>"_s));
    CHECK(ui::longTextHtml(written).contains(u"href=\"web:https%3A%2F%2Fexample.org\""_s));
    CHECK_FALSE(ui::longTextHtml(written).contains(u"<img"_s));
}

TEST_CASE("Words are counted as people count them", "[ui][form]")
{
    EditingDesk desk(Contents::Empty);
    editWithPartners(desk, {});
    auto &text = desk.field<QPlainTextEdit>(u"problem"_s);
    const auto words = [&](const QString &written) {
        text.setPlainText(written);
        const QLabel *count = nullptr;
        for (const QLabel *label : text.parentWidget()->parentWidget()->findChildren<QLabel *>()) {
            count = label->text().contains(u"word"_s) ? label : count;
        }
        return count == nullptr ? QString() : count->text();
    };
    CHECK(words(u"مكافحة الاتجار بالأشخاص"_s) == u"3 words"_s);
    CHECK(words(u"L’emploi : 2 mots"_s) == u"3 words"_s);
    CHECK(words(u"Aujourd’hui, lorsqu'il vient"_s) == u"3 words"_s);
    CHECK(words(QString()) == u"0 words"_s);
}

TEST_CASE("A partner that is not here yet is made from the form and linked at once", "[ui][form]")
{
    EditingDesk desk(Contents::Empty);
    const RecordId id = editWithPartners(desk, {u"Alpha"_s});
    entries(desk).at(0)->findChild<QPushButton *>(u"edit_stakeholder"_s)->click();
    QDialog &dialog = desk.gui().dialog(u"chooseRecordDialog"_s);
    auto *create = dialog.findChild<QPushButton *>(u"create_stakeholder"_s);
    REQUIRE(create != nullptr);
    CHECK_FALSE(create->isEnabled());
    CHECK(dialog.findChild<QPushButton *>(u"create_resource"_s) == nullptr);
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"recordSearch"_s), u"Port police"_s);
    REQUIRE(create->isEnabled());

    create->click();

    REQUIRE(GuiDriver::waitUntil([&] { return desk.pane().findChild<QPushButton *>(u"remove_stakeholder"_s) != nullptr; }));
    CHECK(desk.pane().isEditing());
    desk.save();
    const RecordId partner {
        desk.stored(id).value(u"partners").toArray().at(0).toObject().value(u"stakeholder"_s).toString()};
    CHECK(desk.stored(partner).value(u"title.en") == u"Port police"_s);
    CHECK(desk.stored(partner).reviewState() == ReviewState::Draft);
}

TEST_CASE("What a form has not made yet is whole in its document", "[ui][form]")
{
    EditingDesk desk;
    const Document stored = desk.stored(kSamlit);
    ui::RecordForm form({*desk.temp.library, *desk.engine, desk.temp.vocabularies, desk.temp.clock, *desk.settings}, stored,
        [](const Document &) { return std::vector<ValidationProblem>(); });
    CHECK(form.document() == stored);
    form.complete();
    CHECK(form.isComplete());
    CHECK(form.document() == stored);
}
