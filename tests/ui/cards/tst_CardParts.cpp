// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cards/CardPainter.h"

#include "tests/support/TestMain.h"
#include "ui/cards/ChunkPainter.h"
#include "ui/cards/SmallChunk.h"

#include <QPainter>
#include <QTest>

using namespace beatreel;

class tst_CardParts : public QObject
{
    Q_OBJECT

private slots:
    void partsLieInTheCardAndApart_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("percent");
        for (const int width : {8, 24, 44, 60, 131, 132, 236, 339, 340, 480, 900}) {
            for (const int height : {72, 184, 268}) {
                for (const int percent : {90, 100, 150, 200})
                    QTest::addRow("%d x %d at %d %%", width, height, percent) << width << height << percent;
            }
        }
    }

    void partsLieInTheCardAndApart()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(int, percent);
        const Appearance appearance{.theme = Theme::dark(), .type = TypeScale(percent)};
        const QRect whole(0, 0, width, height);
        for (const CardState state : {CardState::Ready, CardState::Stale, CardState::Failed, CardState::NoFrame, CardState::Lost}) {
            for (const bool notes : {false, true}) {
                CardFace face;
                face.state = state;
                face.price = Price::exact(12.5);
                const CardLook look{.lane = height == 72 ? CardLane::Low : CardLane::Full, .showsWords = notes};
                const CardParts parts = cardParts(whole.size(), face, look, appearance);
                for (const QRect &part : {parts.picture, parts.foot, parts.band, parts.words}) {
                    if (!part.isEmpty())
                        QVERIFY(whole.contains(part));
                }
                QVERIFY(!parts.picture.intersects(parts.foot));
                QVERIFY(!parts.picture.intersects(parts.words));
                if (!parts.band.isEmpty())
                    QVERIFY(parts.band.contains(parts.offer) || parts.offer.isEmpty());
                if (parts.form == CardForm::Narrow || parts.form == CardForm::Slit)
                    QVERIFY(parts.offer.isEmpty());
            }
        }
    }

    void aBoardCardHoldsItsParts_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("hasWords");
        for (const int width : {240, 300, 420, 840}) {
            for (const int percent : {90, 100, 150, 200}) {
                QTest::addRow("%d at %d %%", width, percent) << width << percent << false;
                QTest::addRow("%d at %d %%, with words", width, percent) << width << percent << true;
            }
        }
    }

    void aBoardCardHoldsItsParts()
    {
        QFETCH(int, width);
        QFETCH(int, percent);
        QFETCH(bool, hasWords);
        const Appearance appearance{.theme = Theme::dark(), .type = TypeScale(percent)};
        const QRect whole(0, 0, width, boardCardHeight(width, hasWords ? BoardWords::Shown : BoardWords::Hidden, appearance));
        for (const CardState state : {CardState::Ready, CardState::Stale, CardState::Failed, CardState::NoFrame}) {
            CardFace face;
            face.state = state;
            face.price = Price::exact(12.5);
            const CardParts parts = cardParts(whole.size(), face, {.lane = CardLane::Board, .showsWords = hasWords}, appearance);
            QVERIFY(parts.form == CardForm::Middle); // however wide it is
            QCOMPARE(parts.picture.height(), width * 9 / 16);
            const QList<QRect> rows{parts.picture, parts.foot, parts.words, parts.chunks};
            for (qsizetype i = 0; i < rows.size(); ++i) {
                QVERIFY(whole.contains(rows[i]));
                QVERIFY(i == 0 || rows[i].top() > rows[i - 1].bottom());
            }
            QCOMPARE(parts.band.isEmpty(), state != CardState::Stale && state != CardState::Failed);
            QCOMPARE(parts.offer.isEmpty(), state == CardState::Ready);
            QVERIFY(parts.offer.isEmpty() || parts.picture.contains(parts.offer));
        }
        QCOMPARE(boardCardHeight(300, BoardWords::Hidden, {}), 348);
    }

    void smallCellsShareTheirRow()
    {
        const QRect row(12, 330, 276, 24);
        const QList<QRect> cells = smallChunkCells(row, 3);
        QCOMPARE(cells.size(), 3);
        QCOMPARE(cells.first().left(), row.left());
        QCOMPARE(cells.last().right(), row.right());
        QCOMPARE(cells[1].left() - cells[0].right() - 1, 4);
        QCOMPARE(smallChunkCells(row, 1), QList<QRect>{row});
    }

    void theWordOfASmallCellGoesFirstAndThePriceNever()
    {
        ChunkFace face;
        face.label = QStringLiteral("4.2");
        face.state = ChunkState::Missing;
        face.price = Price::exact(0.19);
        const SmallChunkParts wide = smallChunkParts({276, 24}, face, {});
        QVERIFY(!wide.sign.isEmpty() && !wide.word.isEmpty());
        const SmallChunkParts narrow = smallChunkParts({100, 24}, face, {});
        QVERIFY(!narrow.sign.isEmpty() && narrow.word.isEmpty());
        const SmallChunkParts least = smallChunkParts({76, 24}, face, {});
        QVERIFY(least.sign.isEmpty() && least.word.isEmpty());
        for (const SmallChunkParts &parts : {wide, narrow, least}) {
            QCOMPARE(parts.price.width(), wide.price.width());
            QCOMPARE(parts.number, wide.number);
            QVERIFY(parts.offer.contains(parts.price));
        }
        face.state = ChunkState::Ready;
        QVERIFY(smallChunkParts({276, 24}, face, {}).offer.isEmpty());
    }

    void formsChangeWhereTheDesignSaysSo()
    {
        const Appearance appearance;
        QVERIFY(cardForm(420, appearance) == CardForm::Wide);
        QVERIFY(cardForm(419, appearance) == CardForm::Middle);
        QVERIFY(cardForm(132, appearance) == CardForm::Middle);
        QVERIFY(cardForm(131, appearance) == CardForm::Narrow);
        QVERIFY(cardForm(44, appearance) == CardForm::Narrow);
        QVERIFY(cardForm(43, appearance) == CardForm::Slit);
    }

    void thePictureOfAWideCardIsWhole()
    {
        for (const int height : {148, 184, 220, 280}) {
            for (int width = 340; width <= 900; width += 10) {
                const CardParts parts = cardParts({width, height}, {}, {}, {});
                if (parts.form != CardForm::Wide)
                    continue;
                QVERIFY(std::abs(parts.picture.width() * 9 - parts.picture.height() * 16) <= 16);
                QVERIFY(parts.words.width() >= 180);
            }
            QVERIFY(cardParts({900, height}, {}, {}, {}).form == CardForm::Wide);
        }
        QVERIFY(cardParts({480, 280}, {}, {}, {}).form == CardForm::Middle);
    }

    void aWideCardsPromptHasTheRoomThatIsThere()
    {
        const QSize size(640, 184);
        const Appearance appearance;
        CardFace face;
        face.prompt = QStringLiteral("A runner crosses the wet bridge at dusk, the lamps come on one after the other, and ").repeated(4);
        const QRect words = cardParts(size, face, {}, appearance).words;
        const int line = appearance.type.lineHeight(TextSize::Caption);
        const QRect fifth(words.left() + 12, words.top() + 12 + 4 * line, words.width() - 24, line);
        const auto fifthLine = [&] {
            QImage card(size, QImage::Format_RGB32);
            card.fill(appearance.theme.lane);
            QPainter painter(&card);
            paintCard(painter, QRect(QPoint(), size), face, {}, {}, appearance);
            return card.copy(fifth);
        };
        const QImage whole = fifthLine();
        face.prompt = QStringLiteral("A runner.");
        QVERIFY(whole != fifthLine());
    }

    void aGripShowsWhereTheLengthIsDragged()
    {
        CardLook look;
        QVERIFY(cardGrip({236, 184}, {}, look, {}).isEmpty());
        look.isHovered = true;
        const QRect grip = cardGrip({236, 184}, {}, look, {});
        QVERIFY(grip.right() >= 236 - 4 && grip.right() < 236); // what is dragged begins 4 px before the edge
        QVERIFY(std::abs(grip.center().y() - 92) <= 1);
        QVERIFY(!cardGrip({236, 72}, {}, {.lane = CardLane::Low, .isHovered = true}, {}).isEmpty());
        QVERIFY(cardGrip({300, 368}, {}, {.lane = CardLane::Board, .isHovered = true}, {}).isEmpty());
        QVERIFY(cardGrip({40, 184}, {}, look, {}).isEmpty());
        CardFace locked;
        locked.isLocked = true;
        QVERIFY(cardGrip({236, 184}, locked, look, {}).isEmpty());
    }

    void aLockedCardOffersNothing()
    {
        CardFace face;
        face.state = CardState::Stale;
        QVERIFY(!cardParts({236, 184}, face, {}, {}).offer.isEmpty());
        face.isLocked = true;
        QVERIFY(cardParts({236, 184}, face, {}, {}).offer.isEmpty());
        QVERIFY(cardParts({236, 184}, face, {}, {}).band.isEmpty());
    }

    void theOfferOfACellIsItsMiddle()
    {
        ChunkFace face;
        face.state = ChunkState::Stale;
        face.price = Price::exact(0.19);
        const QRect offer = chunkOffer({224, 44}, face, {});
        QVERIFY(QRect(0, 0, 224, 44).contains(offer));
        QVERIFY(std::abs(offer.center().x() - 112) <= 1);
        QCOMPARE(chunkOffer({60, 44}, face, {}), QRect(0, 0, 60, 44)); // the sign alone
        face.label = QStringLiteral("12.2");
        face.state = ChunkState::Lost;
        face.isRemakeable = true;
        face.words = QStringLiteral("File is gone");
        for (const int width : {100, 130, 180, 224, 300}) {
            const QRect told = chunkOffer({width, 44}, face, {});
            QVERIFY2(told.left() >= 30 && told.right() < width, qPrintable(QString::number(width))); // beside the label
        }
        QVERIFY(chunkOffer({20, 44}, face, {}).isEmpty());
        face.state = ChunkState::Ready;
        QVERIFY(chunkOffer({224, 44}, face, {}).isEmpty());
    }

    void stripsHaveAsManyPicturesAsFit()
    {
        QCOMPARE(picturesInStrip({224, 44}, {}), 3);
        QCOMPARE(picturesInStrip({20, 44}, {}), 1);
        QCOMPARE(picturesInStrip({224, 44}, {QSize(720, 1280), 30}), 9);
    }
};

BEATREEL_TEST(tst_CardParts)
#include "tst_CardParts.moc"
