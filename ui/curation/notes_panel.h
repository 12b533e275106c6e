// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace fourthp::ui {

class NoteField;

/// A note as it stands in its list.
struct NoteRow
{
    QString id;
    QString text;
    QString detail; ///< A second line, such as where it was taken up; may be empty.
    friend bool operator==(const NoteRow &, const NoteRow &) = default;
};

/// The notes of one list under their question, and the field in which the next one is typed or a former one
/// changed. Keeps nothing itself: whoever shows it saves.
class NotesPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Access { Write, Read };
    explicit NotesPanel(Access access, QWidget *parent = nullptr);

    /// `question` stands above the notes; empty for none.
    void showNotes(const QString &question, const std::vector<NoteRow> &rows);
    /// Puts a note into the field: a new one under an id of its own, or one of the list.
    void begin(const QString &id, const QString &text);
    QString item() const { return m_item; }
    QString note() const;
    QStringList selected() const;
    /// A widget about the note that is chosen, shown below the list; the panel owns it.
    void setDetails(QWidget *details);
    /// Only answers to questions can be taken up.
    void setTakeUpOffered(bool isOffered);
    void setTextPercent(int percent);
    void focusField();
    void retranslate();

Q_SIGNALS:
    void typed();
    void finished();
    void stepWanted(int by);
    void givenUp();
    void editWanted(const QString &id);
    void removeWanted(const QString &id);
    void moveWanted(const QString &id, int places);
    void takeUpWanted();
    void selectionChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *createButtons();
    void connectParts();
    QString current() const;
    void enableButtons();

    Access m_access;
    QString m_item;
    bool m_isTakeUpOffered = false;
    QLabel *m_question;
    QListWidget *m_list;
    NoteField *m_field;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_takeUp;
};

} // namespace fourthp::ui
