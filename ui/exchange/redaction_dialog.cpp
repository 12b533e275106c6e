// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/redaction_dialog.h"

#include "ui/common/formats.h"
#include "ui/common/settings.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr QLatin1StringView kLayout = "redactionDialog"_L1;

enum Persons { LeftOut, Initials, Whole };
enum Taking { AsTheyAre, Taken };

} // namespace

RedactionDialog::RedactionDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_all(ownRedactionsFrom(settings.choice(kOwnRedactions)))
    , m_list(new QListWidget(this))
    , m_none(new QLabel(this))
    , m_new(new QPushButton(tr("&New"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_form(new QWidget(this))
    , m_name(new QLineEdit(m_form))
    , m_message(new QLabel(this))
{
    setObjectName(u"redactionDialog"_s);
    setWindowTitle(tr("Own profiles of what leaves"));
    auto *about
        = new QLabel(tr("A profile takes away. What has to stay here stays by every profile: what is marked "
                        "TLP:RED, and whom no consent covers."),
            this);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"redactionSave"_s);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"redactionCancel"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &RedactionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RedactionDialog::reject);
    m_message->setObjectName(u"redactionMessage"_s);
    for (QLabel *label : {about, m_none, m_message}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *parts = new QHBoxLayout;
    parts->addWidget(createList(), 1);
    parts->addWidget(createForm(), 2);
    auto *column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addLayout(parts, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    fillList(0);
    (m_all.empty() ? static_cast<QWidget *>(m_new) : m_list)->setFocus();
    resize(620, 340);
    restoreGeometry(m_settings.layout(kLayout));
}

QWidget *RedactionDialog::createList()
{
    m_list->setObjectName(u"redactionList"_s);
    m_list->setAccessibleName(windowTitle());
    m_none->setObjectName(u"redactionNone"_s);
    m_none->setText(tr("No profile of your own yet. New makes one."));
    m_new->setObjectName(u"redactionNew"_s);
    m_remove->setObjectName(u"redactionRemove"_s);
    auto *side = new QWidget(this);
    auto *row = new QHBoxLayout;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    for (QPushButton *button : {m_new, m_remove}) {
        button->setAutoDefault(false); // Enter is for saving.
        row->addWidget(button);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &RedactionDialog::showProfile);
    connect(m_new, &QPushButton::clicked, this, &RedactionDialog::makeNew);
    connect(m_remove, &QPushButton::clicked, this, &RedactionDialog::remove);
    return side;
}

QWidget *RedactionDialog::createForm()
{
    auto *form = new QFormLayout(m_form);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_name->setObjectName(u"redactionName"_s);
    m_name->setMaxLength(kLongestRedactionName);
    form->addRow(tr("N&ame:"), m_name);
    connect(m_name, &QLineEdit::textChanged, this, &RedactionDialog::takeName);
    m_persons = addChoice(form, u"redactionPersons"_s, tr("&Persons:"),
        {tr("Left out"), tr("Names as initials, as “A. B.”"),
            tr("As they are, where the consent allows it")});
    m_contacts = addChoice(
        form, u"redactionContacts"_s, tr("&E-mail addresses:"), {tr("As they are"), tr("Taken out")});
    m_places = addChoice(form, u"redactionPlaces"_s, tr("P&laces:"),
        {tr("As they are"), tr("The country alone; events keep theirs")});
    m_dates = addChoice(
        form, u"redactionDates"_s, tr("&Dates about people:"), {tr("As they are"), tr("The year alone")});
    return m_form;
}

QComboBox *RedactionDialog::addChoice(
    QFormLayout *form, const QString &name, const QString &label, const QStringList &choices)
{
    auto *choice = new QComboBox(m_form);
    choice->setObjectName(name);
    choice->addItems(choices);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(18);
    form->addRow(label, choice);
    connect(choice, &QComboBox::currentIndexChanged, this, &RedactionDialog::takeChoices);
    return choice;
}

void RedactionDialog::fillList(int row)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const OwnRedaction &one : m_all) {
            m_list->addItem(one.name);
        }
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    }
    m_none->setVisible(m_all.empty());
    m_list->setVisible(!m_all.empty());
    showProfile(m_list->currentRow());
}

void RedactionDialog::showProfile(int row)
{
    const bool isThere = row >= 0;
    m_form->setEnabled(isThere);
    m_remove->setEnabled(isThere);
    const OwnRedaction shown = isThere ? m_all[size_t(row)] : OwnRedaction {};
    const QSignalBlocker quiet[] {QSignalBlocker(m_name), QSignalBlocker(m_persons), QSignalBlocker(m_contacts),
        QSignalBlocker(m_places), QSignalBlocker(m_dates)};
    m_name->setText(shown.name);
    m_persons->setCurrentIndex(!shown.redaction.withPersonalData ? LeftOut
            : shown.redaction.withWholeNames                     ? Whole
                                                                 : Initials);
    m_contacts->setCurrentIndex(shown.redaction.withContacts ? AsTheyAre : Taken);
    m_places->setCurrentIndex(shown.redaction.withExactPlaces ? AsTheyAre : Taken);
    m_dates->setCurrentIndex(shown.redaction.withExactDates ? AsTheyAre : Taken);
    tellProblem();
}

void RedactionDialog::makeNew()
{
    const auto isTaken = [this](const QString &name) {
        return std::any_of(
            m_all.begin(), m_all.end(), [&name](const OwnRedaction &one) { return one.name == name; });
    };
    QString name = tr("My profile");
    for (int n = 2; isTaken(name); ++n) {
        name = tr("My profile %1").arg(Formats::count(n));
    }
    m_all.push_back({name, {}});
    fillList(int(m_all.size()) - 1);
    m_name->setFocus();
    m_name->selectAll();
}

void RedactionDialog::remove()
{
    const int row = m_list->currentRow();
    m_all.erase(m_all.begin() + row);
    fillList(row);
    (m_all.empty() ? static_cast<QWidget *>(m_new) : m_list)->setFocus();
}

void RedactionDialog::takeName(const QString &name)
{
    const int row = m_list->currentRow();
    m_all[size_t(row)].name = name.simplified();
    m_list->item(row)->setText(name.simplified());
    tellProblem();
}

void RedactionDialog::takeChoices()
{
    m_all[size_t(m_list->currentRow())].redaction = {.withPersonalData = m_persons->currentIndex() != LeftOut,
        .withContacts = m_contacts->currentIndex() == AsTheyAre,
        .withExactPlaces = m_places->currentIndex() == AsTheyAre,
        .withExactDates = m_dates->currentIndex() == AsTheyAre,
        .withWholeNames = m_persons->currentIndex() != Initials};
}

QString RedactionDialog::problem() const
{
    for (const OwnRedaction &one : m_all) {
        const auto sameName = std::count_if(
            m_all.begin(), m_all.end(), [&one](const OwnRedaction &other) { return other.name == one.name; });
        if (one.name.isEmpty()) {
            return tr("A profile needs a name.");
        }
        if (sameName > 1) {
            return tr("Two profiles are named %1. Give one of them another name.")
                .arg(Formats::isolated(one.name));
        }
        if (redactionFromCode(one.name)) {
            return tr("%1 is the name of a profile that is there anyway. Take another name.")
                .arg(Formats::isolated(one.name));
        }
    }
    return {};
}

void RedactionDialog::tellProblem()
{
    m_message->setText(problem());
    m_message->setVisible(!m_message->text().isEmpty());
    m_save->setEnabled(m_message->text().isEmpty());
}

void RedactionDialog::accept()
{
    if (!problem().isEmpty()) {
        return; // Enter in a field asks nobody.
    }
    m_settings.setChoice(kOwnRedactions, keptText(m_all));
    QDialog::accept();
}

void RedactionDialog::done(int result)
{
    m_settings.setLayout(kLayout, saveGeometry());
    QDialog::done(result);
}

} // namespace fourthp::ui
