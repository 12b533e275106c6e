// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/person_dialog.h"

#include "core/curation/person_erase.h"
#include "core/model/field_catalogue.h"
#include "core/model/localised_text.h"
#include "core/store/library.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/languages.h"
#include "ui/common/settings.h"
#include "ui/common/stoppable_task.h"
#include "ui/common/translate.h"
#include "ui/record/erased_list.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr size_t kMostShown = 2'000; // More are for no person to read, and take long to be laid out.
enum Column { Record, Place, FieldName, Value, Consent, Fate, ColumnCount };

/// A record by its title, else by its id; beside records, what the thing is called.
QString recordText(const PersonalValue &value)
{
    if (value.place == PersonPlace::Collection || value.place == PersonPlace::Search) {
        return value.field;
    }
    const QString title = bestText(value.title, readerLanguages()).text;
    return title.isEmpty() ? value.id.value : title;
}

QString placeText(PersonPlace place)
{
    switch (place) {
    case PersonPlace::Record: return PersonDialog::tr("record");
    case PersonPlace::Draft: return PersonDialog::tr("draft");
    case PersonPlace::Bin: return PersonDialog::tr("bin");
    case PersonPlace::Earlier: return PersonDialog::tr("earlier version");
    case PersonPlace::Conflict: return PersonDialog::tr("open conflict");
    case PersonPlace::Hub: return PersonDialog::tr("version of the hub");
    case PersonPlace::Note: return PersonDialog::tr("note being typed");
    case PersonPlace::Collection: return PersonDialog::tr("collection");
    case PersonPlace::Search: return PersonDialog::tr("saved search");
    case PersonPlace::History: return PersonDialog::tr("history");
    case PersonPlace::Log: return PersonDialog::tr("log of what left");
    }
    Q_UNREACHABLE();
}

QString fieldText(const PersonalValue &value)
{
    if (value.id.isEmpty()) {
        return {};
    }
    const Field *field = findField(typeFromCode(value.id.typeCode()), value.field);
    return field != nullptr ? labelOf(*field) : value.field;
}

QString consentText(const PersonalValue &value)
{
    if (!value.withdrawnOn.isEmpty()) {
        return PersonDialog::tr("withdrawn on %1").arg(Formats::partialDate(value.withdrawnOn));
    }
    if (!value.expiresOn.isEmpty()) {
        return PersonDialog::tr("until %1").arg(Formats::partialDate(value.expiresOn));
    }
    return value.givenOn.isEmpty() ? QString() : PersonDialog::tr("since %1").arg(Formats::partialDate(value.givenOn));
}

QString fateText(PersonalFate fate)
{
    switch (fate) {
    case PersonalFate::Goes: return PersonDialog::tr("goes");
    case PersonalFate::Named: return PersonDialog::tr("stays: worked on the record");
    case PersonalFate::Mentioned: return PersonDialog::tr("stays: change the text by hand");
    case PersonalFate::Waits: return PersonDialog::tr("stays until it is decided or synced");
    }
    Q_UNREACHABLE();
}

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(Formats::toolTip(text));
    return item;
}

} // namespace

PersonDialog::PersonDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_words(new QLineEdit(this))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_message(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(u"personDialog"_s);
    setWindowTitle(tr("Data of a person"));
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(u"personTabs"_s);
    tabs->addTab(makeSearch(), tr("&One person"));
    tabs->addTab(new ErasedList(services, this), tr("E&rased records"));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(tabs, 1);
    column->addWidget(buttons);
    resize(860, 460);
    connect(buttons, &QDialogButtonBox::rejected, this, &PersonDialog::reject);
    enableButtons();
    m_words->setFocus();
}

QWidget *PersonDialog::makeSearch()
{
    auto *page = new QWidget(this);
    auto *label = new QLabel(tr("&Name, e-mail or telephone"), page);
    label->setBuddy(m_words);
    m_words->setObjectName(u"personWords"_s);
    auto *find = new QPushButton(tr("&Find"), page);
    find->setObjectName(u"findPerson"_s);
    find->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_words, 1);
    row->addWidget(find);
    m_table->setObjectName(u"personalValues"_s);
    m_table->setAccessibleName(tr("Where the person is named"));
    m_table->setHorizontalHeaderLabels({tr("Record"), tr("Place"), tr("Field"), tr("Value"), tr("Consent"), tr("When erased")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_message->setObjectName(u"personMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setText(tr("The whole library is looked through: records, your notes, drafts, the bin, earlier versions, conflicts, collections, saved searches and the log of what left. Press Enter on a line to read its record."));
    m_bar->setAccessibleName(tr("Progress of the erasure"));
    m_bar->hide();
    m_export = new QPushButton(tr("&Save as a file…"), page);
    m_export->setObjectName(u"exportPerson"_s);
    m_erase = new QPushButton(tr("&Erase…"), page);
    m_erase->setObjectName(u"erasePerson"_s);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_export);
    acts->addWidget(m_erase);
    acts->addStretch();
    for (QPushButton *button : {m_export, m_erase}) {
        button->setAutoDefault(false);
    }
    auto *column = new QVBoxLayout(page);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    column->addWidget(m_message);
    column->addWidget(m_bar);
    column->addLayout(acts);
    connect(find, &QPushButton::clicked, this, &PersonDialog::find);
    connect(m_export, &QPushButton::clicked, this, &PersonDialog::chooseFile);
    connect(m_erase, &QPushButton::clicked, this, &PersonDialog::askToErase);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int line, int) {
        const bool isThere = line >= 0 && line < int(m_values.size());
        if (isThere && !m_values[size_t(line)].id.isEmpty() && m_values[size_t(line)].place != PersonPlace::Bin) {
            Q_EMIT recordWanted(m_values[size_t(line)].id);
        }
    });
    return page;
}

void PersonDialog::reject()
{
    if (!m_isRunning) {
        QDialog::reject();
    }
}

void PersonDialog::find()
{
    if (m_isRunning) {
        return;
    }
    // What stands there is of another person: nothing of it may be saved or erased from here on.
    const QString words = m_words->text().trimmed();
    m_asked.clear();
    showValues({});
    m_message->setText(tr("Looking through all records…"));
    m_finding.start(
        [&library = m_services.library, words](const std::stop_token &stop) -> Result<std::vector<PersonalValue>> {
            const Result<Connection *> connection = library.connection();
            return connection ? findPerson(**connection, words, stop) : passOn(connection);
        },
        [this, words](Result<std::vector<PersonalValue>> values) {
            if (values) {
                m_asked = words;
                showValues(std::move(*values));
            } else if (values.error().kind == ErrorKind::InvalidInput) {
                m_message->setText(tr("Type at least three letters or digits."));
            } else if (values.error().kind != ErrorKind::Cancelled) {
                m_message->setText(ErrorText::explain(values.error()).text());
            }
        });
}

void PersonDialog::showValues(std::vector<PersonalValue> values)
{
    m_values = std::move(values);
    m_table->setRowCount(int(std::min(m_values.size(), kMostShown)));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const PersonalValue &value = m_values[size_t(row)];
        m_table->setItem(row, Record, cell(recordText(value)));
        m_table->setItem(row, Place, cell(placeText(value.place)));
        m_table->setItem(row, FieldName, cell(fieldText(value)));
        m_table->setItem(row, Value, cell(value.value));
        m_table->setItem(row, Consent, cell(consentText(value)));
        m_table->setItem(row, Fate, cell(fateText(value.fate)));
    }
    QString message = m_values.empty() ? tr("Nothing was found.")
                                       : tr("Found in %Ln place(s).", nullptr, int(m_values.size()));
    if (m_values.size() > kMostShown) {
        message += u' ' + tr("The first %1 are shown; the file for the person has all of them.").arg(Formats::count(qint64(kMostShown)));
    }
    m_message->setText(message);
    enableButtons();
}

void PersonDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the data of the person"), m_services.settings.choice(u"personFolder"_s, QDir::homePath()),
        tr("Text (*.txt);;JSON (*.json)"));
    dialog->setObjectName(u"personFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &PersonDialog::exportTo); // Modal: nothing else is asked meanwhile.
    dialog->open();
}

void PersonDialog::exportTo(const QString &path)
{
    m_services.settings.setChoice(u"personFolder"_s, QFileInfo(path).absolutePath());
    const PersonFormat format = path.endsWith(".json"_L1, Qt::CaseInsensitive) ? PersonFormat::Json : PersonFormat::Text;
    m_work.add(
        [&library = m_services.library, words = m_asked, path, format, who = m_services.settings.author()] {
            return exportPerson(library, words, path, format, who);
        },
        [this, path](const Result<Noted> &done) {
            const QString name = Formats::isolated(QFileInfo(path).fileName());
            m_message->setText(done
                    ? ErrorText::withUnnoted(
                        tr("Saved as %1. Keep it safe, and remove it once it was handed over.").arg(name), *done)
                    : ErrorText::explain(done.error()).text());
        });
}

qint64 PersonDialog::goingCount() const
{
    return std::count_if(
        m_values.begin(), m_values.end(), [](const PersonalValue &value) { return value.fate == PersonalFate::Goes; });
}

void PersonDialog::askToErase()
{
    const bool isOnHub = std::any_of(m_values.begin(), m_values.end(),
        [](const PersonalValue &value) { return value.fate == PersonalFate::Goes && value.isOnHub; });
    QString text = tr("The values marked “goes” are emptied, a contact as a whole. The earlier versions of these records, the copies of the "
                      "library in its folder and your recent searches go too. No undo brings them back.");
    const bool waits = std::any_of(
        m_values.begin(), m_values.end(), [](const PersonalValue &value) { return value.fate == PersonalFate::Waits; });
    if (waits) {
        text += u"\n\n"_s + tr("Some stand in versions that somebody has to decide about, or that a hub has. Decide, sync, and look again.");
    }
    if (isOnHub) {
        text += u"\n\n"_s + tr("Some belong to a hub, which has the value until it took the change: sync afterwards.");
    }
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Erase %Ln value(s)?", nullptr, int(goingCount())), text,
        QMessageBox::NoButton, this);
    question->setObjectName(u"askToErasePerson"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton *yes = question->addButton(tr("Erase"), QMessageBox::DestructiveRole);
    yes->setObjectName(u"confirmErasePerson"_s);
    question->setDefaultButton(question->addButton(tr("Keep"), QMessageBox::RejectRole));
    connect(question, &QMessageBox::buttonClicked, this, [this, yes](const QAbstractButton *button) {
        if (button == static_cast<const QAbstractButton *>(yes)) {
            erase();
        }
    });
    question->open();
}

void PersonDialog::erase()
{
    m_isRunning = true;
    m_bar->setRange(0, 0);
    m_bar->show();
    m_message->setText(tr("Erasing…"));
    enableButtons();
    m_work.add(
        [&library = m_services.library, words = m_asked, who = m_services.settings.author(), progress = progressIn(m_bar)] {
            return erasePerson(library, words, {who, {}}, progress);
        },
        [this](const Result<PersonErased> &done) {
            m_isRunning = false;
            m_bar->hide();
            m_services.settings.forgetQueries();
            if (done) {
                showValues({});
                const QString left = tr("%Ln more could not be changed and still hold it.", nullptr, int(done->left));
                m_message->setText(tr("Emptied in %Ln record(s).", nullptr, int(done->records))
                    + (done->beside > 0 ? u' ' + tr("%Ln more place(s) beside them.", nullptr, int(done->beside)) : QString())
                    + (done->left > 0 ? u' ' + left : QString()));
            } else {
                m_message->setText(ErrorText::explain(done.error()).text());
            }
            enableButtons();
        });
}

void PersonDialog::enableButtons()
{
    m_export->setEnabled(!m_isRunning && !m_values.empty());
    m_erase->setEnabled(!m_isRunning && goingCount() > 0 && !m_services.library.isReadOnly());
}

} // namespace fourthp::ui
