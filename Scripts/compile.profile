$s11WebAssembly18InstructionDecoderV16decodeExpressionyyAA12BinaryReaderVz_xztAA0aB5ErrorVYKAA0C7VisitorRzRi_zRi0_zlFAA17FunctionValidatorV_Tg5:1314644322:67264
 0: 67264
 6: 229169
 6.4: 229150
 6.7: 296433
 6.31: 19
 7: 67264
 65480: 93926 $s11WebAssembly11TypeContextVWOc:9 $s11WebAssembly11TypeContextVWOh:9
 6: $s11WebAssembly18InstructionDecoderV10decodeNextySiAA12BinaryReaderVz_AFzxztAA0aB5ErrorVYKAA0C7VisitorRzRi_zRi0_zlFx_Ti5AA17FunctionValidatorV_TG5:1298778427
  5: 0
  8: 4468408
  9: 6238
  10: 6238 $s11WebAssembly18InstructionDecoderV8prefixedyAA0C4InfoVs5UInt8V_AA12BinaryReaderVztAA0aB5ErrorVYKF:6238
  11: 6238
  15.9: 344540
  29: 913
  30: 4288
  33: 19
  34: 19 $s11WebAssembly18InstructionDecoderV11readCatchesyyAA12BinaryReaderVzAA0aB5ErrorVYKF:19
  35: 19
  36: 19
  39: 6263
  40: 6263 $s11WebAssembly18InstructionDecoderV10readLabelsys6UInt32VAA12BinaryReaderVzAA0aB5ErrorVYKF:6263
  41: 6263
  42: 6263
  44: 7916
  45: 7916 $s11WebAssembly18InstructionDecoderV10decodeRareyyAA0C4InfoV_AA12BinaryReaderVzxztAA0aB5ErrorVYKAA0C7VisitorRzRi_zRi0_zlFAA17FunctionValidatorV_Tg5:7916
  46: 7916
  50: 0
  65463: 4401144
  5: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
   0: 0
  5: $s11WebAssembly12BinaryReaderV4peeks5UInt8VSgyF:84832488
   0: 67264
   0.3: 4401144
   0: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:40215672
    0: 4468408
  5: $s20swift_willThrowTyped11WebAssembly0eF5ErrorV_Tgq5:0
   0: 0
  6: $s11WebAssembly12BinaryReaderV4bytes5UInt8VyAA0aB5ErrorVYKF:31278856
   3: 4468408
   65481: 4468408
  7: $s11WebAssembly15InstructionInfoV7oneByteyACs5UInt8VFZ:49152488
   0.1: 4468408
  8: $s11WebAssembly15InstructionInfoV6existsSbvg:13405224
   0: 4468408
  13: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP9willVisit_2atyAA0E4InfoV_SitAA0aB5ErrorVYKFTW:113984836
   95: $s11WebAssembly17FunctionValidatorV9willVisit_2atyAA15InstructionInfoV_SitAA0aB5ErrorVYKF:113984836
    1: 4468408
    1.1: 108316 $s11WebAssembly17FunctionValidatorV5check33_B44D75802FC55263DF1DEEEA70C7CA1ALLyyAA15InstructionInfoVAA0aB5ErrorVYKF:108316
    65441: 108316
    1: $s11WebAssembly15InstructionInfoV7featureAA8FeaturesVvg:49152488
     0: 4468408
  14: $s11WebAssembly15InstructionInfoV5shape6behindAA14ImmediateShapeOs5UInt8V_tF:157367145
   1.3: 3029162
   1.9: 2212401
   1.16: 930052
   65500: 591785
   1: $sSXsE2teoiySbx_5BoundQztFZSNys5UInt8VG_Tt1gq5:87841194
    0: $sSNyxGSXsSX8containsySb5BoundQzFTWs5UInt8V_Tgq5:87841194
     0: 4468408
   10: $s11WebAssembly15InstructionInfoV5shapeAA14ImmediateShapeOvg:1722700
    0: 344540
  15: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP9visitNoneyyAA0E4InfoVAA0aB5ErrorVYKFTW:154394744
   3: $s11WebAssembly17FunctionValidatorV9visitNoneyyAA15InstructionInfoVAA0aB5ErrorVYKF:154394744
    1: 841810
    1.1: 792291
    2: 49519 $s11WebAssembly17FunctionValidatorV10visitOther33_0D8AB5A86F9B56882DAEA96C70240E7ELLyyAA15InstructionInfoVAA0aB5ErrorVYKF:49519
    65533: 49519
    1: $s11WebAssembly11UnsafeStackVA2A9ValueTypeVRszrlE5apply_5floorSbAA15InstructionInfoV_SitF:141272242
     2: 792291
     3: 792291
     4: 792291
     5: 517516
     5.1: 517516
     9.2: 262480
     10.2: 262480
     14: 792291
     16: 792291
     17: 779874
     19: 0
     20: 0
     65455: 517516
     1: $s11WebAssembly15InstructionInfoV12operandCountSivg:8715201
      0: 792291
     5: $s11WebAssembly15InstructionInfoV7operandys6UInt32VSiF:9315288
      0: 517516
      0.1: 517516
     10: $s11WebAssembly15InstructionInfoV7operandys6UInt32VSiF:5248258
      0.3: 262480
      65470: 262358
     15: $s11WebAssembly15InstructionInfoV11resultCountSivg:7922910
      0: 792291
     17: $s11WebAssembly11UnsafeStackV4pushyyxFAA9ValueTypeV_Tg5:19496850
      1.6: 779874
      1.7: 0
      2.2: 779874
      3.2: 779874
      65511: 0
      2: $sSpsRi_zrlE10initialize2toyxn_tF11WebAssembly9ValueTypeV_Tg5:3119496
       0: 779874
     19: $s11WebAssembly11UnsafeStackV4pushyyxFAA9ValueTypeV_Tg5:0
      1.9: 0
      1.10: 0
      2.3: 0
      3.3: 0
      65511: 0
      2: $sSpsRi_zrlE10initialize2toyxn_tF11WebAssembly9ValueTypeV_Tg5:0
       0: 0
     20: $s11WebAssembly11UnsafeStackV4pushyyxFAA9ValueTypeV_Tg5:0
      1.12: 0
      1.13: 0
      2.4: 0
      3.4: 0
      65511: 0
      2: $sSpsRi_zrlE10initialize2toyxn_tF11WebAssembly9ValueTypeV_Tg5:0
       0: 0
    1: $s11WebAssembly15InstructionInfoV8isSimpleSbvg:3367240
     0: 841810
  16: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:33122958
   1: 1439246
   3: 1439246
   4: 1438666
   65432: 1439246
   2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:8635476
    0: 1439246
   8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:23200
    0: 580 $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZTf4nnnnnd_n:580
  16: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP10visitLocalyyAA0E4InfoV_s6UInt32VtAA0aB5ErrorVYKFTW:194561184
   97: $s11WebAssembly17FunctionValidatorV10visitLocalyyAA15InstructionInfoV_s6UInt32VtAA0aB5ErrorVYKF:194561184
    2.2: 0
    5: 1439246
    6: 1010160
    6.2: 0
    10: 429086
    10.2: 0
    11: 429086
    12: 359046
    65439: 1439246
    1: $s11WebAssembly15InstructionInfoV6opcodeAA6OpcodeOvg:5756984
     0: 1439246
    1: $s11WebAssembly6OpcodeOSQAASQ2eeoiySbx_xtFZTW:18710198
     0: 1439246
    2: $s11WebAssembly10LocalTypesV3use_9isWritten6weightAA9ValueTypeVSgs6UInt32V_SbAKtF:80597776
     1: 1439246
     5: 0
     65479: 0
     1: $s11WebAssembly11UnsafeStackV6changeyqd__SgSi_qd__xzXEtlFAA10LocalTypesV0F0V_AA9ValueTypeVTg5:71962300
      1.1: 1439246
      2: 1439246
      2: $s11WebAssembly10LocalTypesV3use_9isWritten6weightAA9ValueTypeVSgs6UInt32V_SbAKtFAhC0C0VzXEfU_:40298888
       2.1: 1439246
       2.2: 1439246
       65478: 1439246
       2: $ss6UInt32V11WebAssemblyE6addingyA2BF:20149444
        2: 1439246
    3: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
     0: 0
    3: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFs6UInt32V_Tg5:0
     0: 0
    6: $s11WebAssembly9ValueTypeV13isDefaultableSbvg:9091440
     0: 1010160
    7: $s11WebAssembly17FunctionValidatorV4pushyyAA9ValueTypeVF:33335280
     0: $s11WebAssembly11UnsafeStackV4pushyyxFAA9ValueTypeV_Tg5:33335280
      1: 1010160
      1.1: 0
      2: 1010160
      3: 1010160
      65511: 0
      2: $sSpsRi_zrlE10initialize2toyxn_tF11WebAssembly9ValueTypeV_Tg5:4040640
       0: 1010160
    9: $s11WebAssembly17FunctionValidatorV3popyyAA9ValueTypeVAA0aB5ErrorVYKF:15447096
     1: 429086
     1.1: 429086
     5: 0
     65411: 429086
     1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:3003602
      0: 429086
     2: $s11WebAssembly11UnsafeStackV3popxSgyFAA9ValueTypeV_Tg5:2574516
      2: 429086
    10: $s11WebAssembly9ValueTypeV13isDefaultableSbvg:3861774
     0.1: 429086
    11: $s11WebAssembly17FunctionValidatorV4pushyyAA9ValueTypeVF:3726118
     0: $s11WebAssembly11UnsafeStackV4pushyyxFAA9ValueTypeV_Tg5:3726118
      1.3: 169369
      1.4: 0
      2.1: 169369
      65511: 0
      2: $sSpsRi_zrlE10initialize2toyxn_tF11WebAssembly9ValueTypeV_Tg5:677476
       0: 169369
    11: $s11WebAssembly6OpcodeOSQAASQ2eeoiySbx_xtFZTW:3432688
     0: 429086
  17: $s11WebAssembly12BinaryReaderV3s32s5Int32VyAA0aB5ErrorVYKF:22360811
   1: 527707
   3: 527707
   4: 351047
   65389: 351047
   8: $s11WebAssembly12BinaryReaderV6signed____4bitss5Int64V5value_Si3endts4SpanVys5UInt8VG_S2iSbs6UInt64VtAA0aB5ErrorVYKFZ:6359760
    0: 176660 $s11WebAssembly12BinaryReaderV6signed____4bitss5Int64V5value_Si3endts4SpanVys5UInt8VG_S2iSbs6UInt64VtAA0aB5ErrorVYKFZTf4nnnnnd_n:176660
  17: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP8visitI32yyAA0E4InfoV_s5Int32VtAA0aB5ErrorVYKFTW:13192675
   67: $s11WebAssembly17FunctionValidatorV8visitI32yyAA15InstructionInfoV_s5Int32VtAA0aB5ErrorVYKF:13192675
    0: $s11WebAssembly17FunctionValidatorV4pushyyAA9ValueTypeVF:13192675
     0: $s11WebAssembly11UnsafeStackV4pushyyxFAA9ValueTypeV_Tg5:13192675
      1.15: 527707
      1.16: 0
      2.5: 527707
      65511: 0
      2: $sSpsRi_zrlE10initialize2toyxn_tF11WebAssembly9ValueTypeV_Tg5:3693949
       0: 527707
  18: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP19visitMemoryArgumentyyAA0E4InfoV_AA0hI0VtAA0aB5ErrorVYKFTW:112184988
   34: $s11WebAssembly17FunctionValidatorV19visitMemoryArgumentyyAA15InstructionInfoV_AA0fG0VtAA0aB5ErrorVYKF:112184988
    5: 527341
    6: 527341
    7: 527341
    7.1: 282016
    7.5: 282016
    9.1: 245325
    9.3: 245325
    10: 245325
    10.4: 245325
    14: 0
    15: 830534
    65502: 830534
    3: $s11WebAssembly17FunctionValidatorV5check33_22869A813F24B2C360CCC16CE1ADA63ELLyAA9ValueTypeVAA14MemoryArgumentV_AA15InstructionInfoVtAA0aB5ErrorVYKF:31640460
     6: 527341
     7: 527341
     7.1: 527341
     9: 0
     11: 527341
     65520: 0
     3: $s11WebAssembly17FunctionValidatorV11addressType33_22869A813F24B2C360CCC16CE1ADA63ELLyAA05ValueF0Vs6UInt32VAA0aB5ErrorVYKF:7382774
      1: 0
      1.1: 527341
      2: 0
      1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:2109364
       0: 527341
     4: $s11WebAssembly15InstructionInfoV9parameters6UInt32Vvg:5273410
      0: 527341
     5: $s11WebAssembly8FeaturesVSQAASQ2eeoiySbx_xtFZTW:4218728
      0: $ss2eeoiySbx_xtSYRzSQ8RawValueRpzlF11WebAssembly8FeaturesV_Tgq5:4218728
       0: $ss6UInt32VSQsSQ2eeoiySbx_xtFZTW:4218728
        0: 527341
     8: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
      0: 0
     9: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFs6UInt32V_Tg5:0
      0: 0
     9: $ss26DefaultStringInterpolationV13appendLiteralyySSF:0
      0: 0
     9: $ss26DefaultStringInterpolationV15literalCapacity18interpolationCountABSi_SitcfC:0
      0: $sSS12_createEmpty19withInitialCapacitySSSi_tFZ:0
       0: 0
     12: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
      0: 0
     12: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
      0: 0
     12: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFs6UInt64V_Tg5:0
      0: 0
     12: $ss26DefaultStringInterpolationV13appendLiteralyySSF:0
      0: 0
     12: $ss26DefaultStringInterpolationV15literalCapacity18interpolationCountABSi_SitcfC:0
      0: $sSS12_createEmpty19withInitialCapacitySSSi_tFZ:0
       0: 0
     65520: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
      0: 0
    7: $s11WebAssembly15InstructionInfoV12operandCountSivg:3691387
     0.1: 527341
    7: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:1974112
     0: 282016
    8: $s11WebAssembly11UnsafeStackV3setyySi_xtFAA9ValueTypeV_Tg5:1974112
     2: 282016
    8: $s11WebAssembly15InstructionInfoV6resultys6UInt32VSiF:2256128
     0.3: 282016
    10: $s11WebAssembly11UnsafeStackV2atyxSgSiFAA9ValueTypeV_Tg5:490650
     1.6: 245325
    10: $s11WebAssembly15InstructionInfoV7operandys6UInt32VSiF:2207925
     0.20: 245325
    10: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:5642475
     0: 245325
    12: $s11WebAssembly11UnsafeStackV8truncate2toySi_tFAA9ValueTypeV_Tg5:1471950
     0: 245325
  18: $s11WebAssembly18InstructionDecoderV14memoryArgumentyAA06MemoryF0VAA12BinaryReaderVzAA0aB5ErrorVYKF:47419659
   2: 527341
   5: 0
   6: 0
   7: 0
   65323: 84892
   1: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:17929594
    1.2: 527341
    3.1: 527341
    4.1: 527341
    65432: 527341
    2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:3164046
     0: 527341
    8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
     0: 0
   3: $s11WebAssembly12BinaryReaderV3u64s6UInt64VyAA0aB5ErrorVYKF:23810184
    1: 527341
    3: 527341
    4: 442449
    5: 442449
    65403: 527341
    2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:4218728
     0: 527341
    8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:3395680
     0: 84892 $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZTf4nnnnnd_n:84892
   5: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
    0: 0
   5: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFs6UInt32V_Tgq5:0
    0: 0
   6: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:0
    1.4: 0
    3.2: 0
    4.2: 0
    65432: 0
    2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:0
     0: 0
    8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
     0: 0
   7: $s11WebAssembly12BinaryReaderV3u64s6UInt64VyAA0aB5ErrorVYKF:0
    1.2: 0
    3.1: 0
    4.1: 0
    5.1: 0
    65403: 0
    2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:0
     0: 0
    8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
     0: 0
  20: $s11WebAssembly12BinaryReaderV9blockTypeAA05BlockF0OyAA0aB5ErrorVYKF:8623914
   2: 229150
   7: 4135
   9: 0
   1: $s11WebAssembly12BinaryReaderV4peeks5UInt8VSgyF:4812150
    0.6: 229150
    65471: 229150
    0: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:1604050
     0: 229150
   3: $s11WebAssembly12BinaryReaderV4bytes5UInt8VyAA0aB5ErrorVYKF:2250150
    3.1: 225015
    65481: 225015
   7: $s11WebAssembly12BinaryReaderV9valueTypeAA05ValueF0VyAA0aB5ErrorVYKF:112284
    5: 4135
    7: 4126
    10: 9 $s11WebAssembly12BinaryReaderV13referenceType6orElseAA05ValueF0VAA9ErrorKindO_tAA0abJ0VYKF:9
    11: 9
    65242: 9
    6: $s11WebAssembly12BinaryReaderV4bytes5UInt8VyAA0aB5ErrorVYKF:12378
     3.2: 4126
   8: $s11WebAssembly12BinaryReaderV3s33s5Int64VyAA0aB5ErrorVYKF:0
    1: $s11WebAssembly12BinaryReaderV6signed____4bitss5Int64V5value_Si3endts4SpanVys5UInt8VG_S2iSbs6UInt64VtAA0aB5ErrorVYKFZ:0
     0: 0
   9: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
    0: 0
   9: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFs5Int64V_Tgq5:0
    0: 0
  20: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP10visitBlockyyAA0E4InfoV_AA0H4TypeOtAA0aB5ErrorVYKFTW:55043202
   35: $s11WebAssembly17FunctionValidatorV10visitBlockyyAA15InstructionInfoV_AA0F4TypeOtAA0aB5ErrorVYKF:55043202
    2: 229150
    1: $s11WebAssembly17FunctionValidatorV5check33_2999AE87AF7CE45891882D87F1D1CBCBLLyAA15PackedBlockTypeVAA0nO0OAA0aB5ErrorVYKF:141418
     5: 9 $s11WebAssembly11TypeContextV5check_5limit8featuresyAA05ValueC0V_s6UInt32VSgAA8FeaturesVtAA0aB5ErrorVYKF:9
     9.1: 0
     10: 0
     10.3: 0
     65532: 9
     4: $s11WebAssembly9ValueTypeV16isNumberOrVectorSbvg:61908
      0.1: 4135
     7: $s11WebAssembly15PackedBlockTypeV5valueyAcA05ValueE0VFZ:78565
      0: 4135
     10: $ss9OptionSetPs7ElementQzRszrlE8containsySbxF11WebAssembly8FeaturesV_Tg5:0
      0: $s11WebAssembly8FeaturesVs10SetAlgebraAAsADP10isSuperset2ofSbx_tFTW:0
       0: $ss10SetAlgebraPsE10isSuperset2ofSbx_tF11WebAssembly8FeaturesV_Tgq5:0
        0: $s11WebAssembly8FeaturesVs10SetAlgebraAAsADP8isSubset2ofSbx_tFTW:0
         0: $ss10SetAlgebraPsE8isSubset2ofSbx_tF11WebAssembly8FeaturesV_Tgq5:0
          0: $s11WebAssembly8FeaturesVSQAASQ2eeoiySbx_xtFZTW:0
           0: $ss2eeoiySbx_xtSYRzSQ8RawValueRpzlF11WebAssembly8FeaturesV_Tgq5:0
            0: $ss6UInt32VSQsSQ2eeoiySbx_xtFZTW:0
             0: 0
     11: $s11WebAssembly0aB5ErrorV8disabledyAcA8FeaturesV_SStFZ:0
      0: 0
     11: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
      0: 0
     13: $s11WebAssembly15PackedBlockTypeV4typeyACs6UInt32VFZ:0
      0: 0
    2: $s11WebAssembly15InstructionInfoV6opcodeAA6OpcodeOvg:916600
     0.1: 229150
    2: $s11WebAssembly17FunctionValidatorV3popyyAA9ValueTypeVAA0aB5ErrorVYKF:2195964
     1.5: 60999
     1.6: 60999
     5.3: 0
     65411: 60999
     1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:426993
      0: 60999
     2: $s11WebAssembly11UnsafeStackV3popxSgyFAA9ValueTypeV_Tg5:365994
      2.1: 60999
    2: $s11WebAssembly6OpcodeOSQAASQ2eeoiySbx_xtFZTW:1833200
     0: 229150
    3: $s11WebAssembly17FunctionValidatorV4open33_2999AE87AF7CE45891882D87F1D1CBCBLLyyAA6OpcodeO_AA15PackedBlockTypeVtAA0aB5ErrorVYKF:49497720
     1: 0
     2: 0
     2.1: 0
     3: 229150
     4: 229150
     5: 229150
     6: 229150
     7: 229150
     8: 229150
     9: 229150
     9.1: 0
     9.5: 0
     65514: 229150
     1: $s11WebAssembly13ModuleContextC10parametersyAA8TypeListVAA011PackedBlockF0VF:4812150
      2: 0
      1: $s11WebAssembly15PackedBlockTypeV9typeIndexs6UInt32VSgvg:4812150
       0: 229150
      2: $sSayxSicig11WebAssembly11TypeContextV13FunctionShapeV_Tg5:0
       0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:0
        0: 0
       0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:0
        0: 0
        0: Swift runtime failure: Index out of range:0
         0: 0
     3: $s11WebAssembly11UnsafeStackV4pushyyxFAA17FunctionValidatorV5FrameV_Tg5:11917120
      1.18: 229150
      1.19: 15 $s11WebAssembly11UnsafeStackV4grow33_53AE0141BE154D4A746C62217E0D9910LLyyFAA17FunctionValidatorV5FrameV_Tg5:15
      2.6: 229150
      3.6: 229150
      65511: 15
      2: $sSpsRi_zrlE10initialize2toyxn_tF11WebAssembly17FunctionValidatorV5FrameV_Tg5:5499600
       0: 229150
     7: $s11WebAssembly10LocalTypesV20initializationHeightSivg:687450
      0: $sSa5countSivgs6UInt32V_Tg5:687450
       0: $sSa9_getCountSiyFs6UInt32V_Tg5:687450
        0: 229150
     8: $s11WebAssembly6OpcodeOSQAASQ2eeoiySbx_xtFZTW:916600
      0: 229150
  23: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP14visitDelimiteryyAA0E4InfoVAA0aB5ErrorVYKFTW:63218432
   72: $s11WebAssembly17FunctionValidatorV14visitDelimiteryyAA15InstructionInfoVAA0aB5ErrorVYKF:63218432
    1: 297872
    1.1: 1439 $s11WebAssembly17FunctionValidatorV9visitElse33_2999AE87AF7CE45891882D87F1D1CBCBLLyyAA0aB5ErrorVYKF:1439
    65464: 296433
    1: $s11WebAssembly17FunctionValidatorV8visitEnd33_2999AE87AF7CE45891882D87F1D1CBCBLLyyAA0aB5ErrorVYKF:57855297
     1: 296433
     1.1: 59560 $s11WebAssembly17FunctionValidatorV16checkMissingElse33_2999AE87AF7CE45891882D87F1D1CBCBLLyyAA0aB5ErrorVYKF:59560
     5: 229169
     6: 229169
     8: 296433
     8.2: 0
     65430: 296433
     1: $s11WebAssembly6OpcodeOSQAASQ2eeoiySbx_xtFZTW:1778598
      0: 296433
     2: $s11WebAssembly17FunctionValidatorV5close33_2999AE87AF7CE45891882D87F1D1CBCBLLyyAA0aB5ErrorVYKF:24281208
      1: 296433
      2: 13106
      2.1: 66030 $s11WebAssembly17FunctionValidatorV3popyyAA8TypeListVAA0aB5ErrorVYKF:66030
      3: 296433
      3.1: 0
      4: 296433
      5: 0
      65458: 66030
      1: $s11WebAssembly13ModuleContextC7resultsyAA8TypeListVAA011PackedBlockF0VF:9425331
       1: 13106
       1: $s11WebAssembly15PackedBlockTypeV9typeIndexs6UInt32VSgvg:6225093
        0.2: 296433
       1: $sSayxSicig11WebAssembly11TypeContextV13FunctionShapeV_Tg5:275226
        0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:144166
         0: 13106
        0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:131060
         0: 13106
         0: Swift runtime failure: Index out of range:0
          0: 0
       2: $s11WebAssembly15PackedBlockTypeV5valueAA05ValueE0VSgvg:2833270
        0: 283327
     3: $s11WebAssembly13ModuleContextC7resultsyAA8TypeListVAA011PackedBlockF0VF:2843280
      1.2: 13106
      1.3: 13106
      1: $s11WebAssembly13ModuleContextC7resultsyAA8TypeListVAA0fD0V13FunctionShapeVF:91742
       1.1: 13106
      1: $s11WebAssembly15PackedBlockTypeV9typeIndexs6UInt32VSgvg:592866
       0.4: 296433
      1: $sSayxSicig11WebAssembly11TypeContextV13FunctionShapeV_Tg5:340756
       0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:157272
        0: 13106
       0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:183484
        0: 13106
        0: Swift runtime failure: Index out of range:0
         0: 0
      2: $s11WebAssembly15PackedBlockTypeV5valueAA05ValueE0VSgvg:1699962
       0.1: 283327
     4: $s11WebAssembly11UnsafeStackV3popxSgyFAA17FunctionValidatorV5FrameV_Tg5:10688812
      1.4: 296433
      2: 229169
      2.2: 229169
      3: 229169
     8: $s11WebAssembly13ModuleContextCyAA9ValueTypeVAA0F4ListV_Sitcig:477153
      1: 66030
      1.1: 7737
      1: $sSayxSicig11WebAssembly9ValueTypeV_Tg5:116055
       0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly05ValueE0V_Tg5:38685
        0: 7737
       0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly05ValueE0V_Tg5:77370
        0: 7737
        0: Swift runtime failure: Index out of range:0
         0: 0
     8: $s11WebAssembly17FunctionValidatorV4pushyyAA9ValueTypeVF:1650750
      0: $s11WebAssembly11UnsafeStackV4pushyyxFAA9ValueTypeV_Tg5:1650750
       1.21: 66030
       1.22: 0
       2.7: 66030
       3.7: 66030
       65511: 0
       2: $sSpsRi_zrlE10initialize2toyxn_tF11WebAssembly9ValueTypeV_Tg5:264120
        0: 66030
    1: $s11WebAssembly6OpcodeOSQAASQ2eeoiySbx_xtFZTW:2382976
     0: 297872
  25: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:5299710
   1.6: 193714
   3.3: 193714
   4.3: 184640
   65432: 193714
   2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:1162284
    0: 193714
   8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:335738
    0: 9074 $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZTf4nnnnnd_n:9074
  25: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP10visitLabelyyAA0E4InfoV_s6UInt32VtAA0aB5ErrorVYKFTW:2130854
   0: 193714 $s11WebAssembly17FunctionValidatorV10visitLabelyyAA15InstructionInfoV_s6UInt32VtAA0aB5ErrorVYKF:193714
  26: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:4485259
   1.10: 109479
   3.5: 109479
   4.5: 104866
   65432: 109479
   2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:656874
    0: 109479
   8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:170681
    0: 4613 $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZTf4nnnnnd_n:4613
  26: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP11visitGlobalyyAA0E4InfoV_s6UInt32VtAA0aB5ErrorVYKFTW:1642185
   0: 109479 $s11WebAssembly17FunctionValidatorV11visitGlobalyyAA15InstructionInfoV_s6UInt32VtAA0aB5ErrorVYKF:109479
  27: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:5800265
   1.8: 93926
   3.4: 93926
   4.4: 4037
   65432: 93926
   2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:563556
    0: 93926
   8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:3325893
    0: 89889 $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZTf4nnnnnd_n:89889
  27: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP05visitC0yyAA0E4InfoV_s6UInt32VtAA0aB5ErrorVYKFTW:13994974
   232: $s11WebAssembly17FunctionValidatorV05visitC0yyAA15InstructionInfoV_s6UInt32VtAA0aB5ErrorVYKF:13994974
    1: 93926
    2: 93926
    3: 0
    3.3: 0
    6: 0
    8: 93926 $s11WebAssembly13ModuleContextC13functionShapeyAA04TypeD0V08FunctionF0Vs6UInt32VAA0aB5ErrorVYKF:93926
    65304: 93926
    1: $s11WebAssembly13ModuleContextC4type10ofFunctions6UInt32VAG_tAA0aB5ErrorVYKF:1878520
     1: 93926
     1: $ss17FixedWidthIntegerPsE8clampingxqd___tcSzRd__lufCSi_s6UInt32VTt1g5:187852
      0: $sSiSzsSz18truncatingIfNeededxqd___tcSzRd__lufCTWs6UInt32V_Tt1g5:187852
       0: $ss6UInt32VSzsSz8_lowWordSuvgTW:187852
        0: 93926
     2: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
      0: 0
     2: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFs6UInt32V_Tg5:0
      0: 0
     4: $sSayxSicigs6UInt32V_Tg5:375704
      0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtFs6UInt32V_Tg5:375704
       0: 93926
    2: $s11WebAssembly15InstructionInfoV6opcodeAA6OpcodeOvg:375704
     0.3: 93926
    2: $s11WebAssembly6OpcodeOSQAASQ2eeoiySbx_xtFZTW:375704
     0: 93926
    3: $s11WebAssembly10IndexSet32V8containsySbs6UInt32VF:0
     1: 0
     2: 0
     2.1: 0
     2: $sSayxSicigs6UInt64V_Tg5:0
      0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtFs6UInt64V_Tg5:0
       0: 0
    4: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
     0: 0
    4: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFs6UInt32V_Tg5:0
     0: 0
    6: $s11WebAssembly17FunctionValidatorV4pushyyAA9ValueTypeVF:0
     0: $s11WebAssembly11UnsafeStackV4pushyyxFAA9ValueTypeV_Tg5:0
      1.24: 0
      1.25: 0
      2.8: 0
      3.8: 0
      65511: 0
      2: $sSpsRi_zrlE10initialize2toyxn_tF11WebAssembly9ValueTypeV_Tg5:0
       0: 0
    8: $s11WebAssembly17FunctionValidatorV4call_6isTailyAA11TypeContextV0C5ShapeV_SbtAA0aB5ErrorVYKF:6762672
     1: 93926 $s11WebAssembly17FunctionValidatorV3popyyAA8TypeListVAA0aB5ErrorVYKF:93926
     2.1: 0
     4: 93926 $s11WebAssembly17FunctionValidatorV4pushyyAA8TypeListVAA0aB5ErrorVYKF:93926
     1: $s11WebAssembly13ModuleContextC10parametersyAA8TypeListVAA0fD0V13FunctionShapeVF:187852
      1.1: 93926
     2: $s11WebAssembly13ModuleContextC7resultsyAA8TypeListVAA0fD0V13FunctionShapeVF:0
      1.2: 0
     3: $s11WebAssembly10LocalTypesV9countCall6weightys6UInt32V_tF:2442076
      0: 93926
      0.1: 93926
      0: $ss6UInt32V11WebAssemblyE6addingyA2BF:1127112
       2: 93926
     4: $s11WebAssembly13ModuleContextC7resultsyAA8TypeListVAA0fD0V13FunctionShapeVF:563556
      1.3: 93926
    8: $s11WebAssembly6OpcodeOSQAASQ2eeoiySbx_xtFZTW:939260
     0: 93926
  28: $s11WebAssembly12BinaryReaderV3s64s5Int64VyAA0aB5ErrorVYKF:7550560
   1: $s11WebAssembly12BinaryReaderV6signed____4bitss5Int64V5value_Si3endts4SpanVys5UInt8VG_S2iSbs6UInt64VtAA0aB5ErrorVYKFZ:7550560
    0: 188764 $s11WebAssembly12BinaryReaderV6signed____4bitss5Int64V5value_Si3endts4SpanVys5UInt8VG_S2iSbs6UInt64VtAA0aB5ErrorVYKFZTf4nnnnnd_n:188764
  28: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP8visitI64yyAA0E4InfoV_s5Int64VtAA0aB5ErrorVYKFTW:4907864
   69: $s11WebAssembly17FunctionValidatorV8visitI64yyAA15InstructionInfoV_s5Int64VtAA0aB5ErrorVYKF:4907864
    0: $s11WebAssembly17FunctionValidatorV4pushyyAA9ValueTypeVF:4907864
     0: $s11WebAssembly11UnsafeStackV4pushyyxFAA9ValueTypeV_Tg5:4907864
      1.27: 188764
      1.28: 0
      2.9: 188764
      3.9: 188764
      65511: 0
      2: $sSpsRi_zrlE10initialize2toyxn_tF11WebAssembly9ValueTypeV_Tg5:1321348
       0: 188764
  29: $s11WebAssembly12BinaryReaderV5fixedyxxmAA0aB5ErrorVYKs15BitwiseCopyableRzs17FixedWidthIntegerRzlFs6UInt32V_Tt0gq5:11869
   4: 913
   4: $s11WebAssembly12BinaryReaderV9remainingSivg:2739
    0: 913
  29: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP8visitF32_4bitsyAA0E4InfoV_s6UInt32VtAA0aB5ErrorVYKFTW:27390
   71: $s11WebAssembly17FunctionValidatorV8visitF32_4bitsyAA15InstructionInfoV_s6UInt32VtAA0aB5ErrorVYKF:27390
    0: $s11WebAssembly17FunctionValidatorV4pushyyAA9ValueTypeVF:27390
     0: $s11WebAssembly11UnsafeStackV4pushyyxFAA9ValueTypeV_Tg5:27390
      1.30: 913
      1.31: 0
      2.10: 913
      3.10: 913
      65511: 0
      2: $sSpsRi_zrlE10initialize2toyxn_tF11WebAssembly9ValueTypeV_Tg5:6391
       0: 913
  30: $s11WebAssembly12BinaryReaderV5fixedyxxmAA0aB5ErrorVYKs15BitwiseCopyableRzs17FixedWidthIntegerRzlFs6UInt64V_Tt0gq5:1260672
   4.1: 4288
   65448: 4288
   4: $s11WebAssembly12BinaryReaderV9remainingSivg:12864
    0.1: 4288
   6: $ss16IndexingIteratorV4next7ElementQzSgyFSnySiG_Tgq5:210112
    0: 0
    0: $sSiSQsSQ2eeoiySbx_xtFZTW:0
     0: 0
    0: $sSnyxGSlsSxRzSZ6StrideRpzrlSl9formIndex5aftery0C0Qzz_tFTWSi_Tgq5:210112
     0: $sSiSxsSx8advanced2byx6StrideQz_tFTW:210112
      0: 30016
   7: $ss6UInt64VSzsSz2lloiyxx_qd__tSzRd__lFZTWAB_Tt2gq5:913344
    0: 34304
    0: $ss6UInt64VSLsSL1loiySbx_xtFZTW:137216
     0: 30016
  30: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP8visitF64_4bitsyAA0E4InfoV_s6UInt64VtAA0aB5ErrorVYKFTW:111488
   73: $s11WebAssembly17FunctionValidatorV8visitF64_4bitsyAA15InstructionInfoV_s6UInt64VtAA0aB5ErrorVYKF:111488
    0: $s11WebAssembly17FunctionValidatorV4pushyyAA9ValueTypeVF:111488
     0: $s11WebAssembly11UnsafeStackV4pushyyxFAA9ValueTypeV_Tg5:111488
      1.33: 4288
      1.34: 0
      2.11: 4288
      3.11: 4288
      65511: 0
      2: $sSpsRi_zrlE10initialize2toyxn_tF11WebAssembly9ValueTypeV_Tg5:30016
       0: 4288
  32: $s11WebAssembly12BinaryReaderV9blockTypeAA05BlockF0OyAA0aB5ErrorVYKF:1102
   2.1: 19
   7.1: 0
   9.2: 0
   65206: 0
   1: $s11WebAssembly12BinaryReaderV4peeks5UInt8VSgyF:418
    0.7: 19
    65471: 19
    0: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:152
     0: 19
   3: $s11WebAssembly12BinaryReaderV4bytes5UInt8VyAA0aB5ErrorVYKF:570
    3.3: 19
    65481: 19
   7: $s11WebAssembly12BinaryReaderV9valueTypeAA05ValueF0VyAA0aB5ErrorVYKF:0
    5.4: 0
    7: 0
    10.3: 0
    11.1: 0
    65242: 0
    6: $s11WebAssembly12BinaryReaderV4bytes5UInt8VyAA0aB5ErrorVYKF:0
     3.4: 0
   8: $s11WebAssembly12BinaryReaderV3s33s5Int64VyAA0aB5ErrorVYKF:0
    1: $s11WebAssembly12BinaryReaderV6signed____4bitss5Int64V5value_Si3endts4SpanVys5UInt8VG_S2iSbs6UInt64VtAA0aB5ErrorVYKFZ:0
     0: 0
   9: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
    0: 0
   9: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFs5Int64V_Tgq5:0
    0: 0
  36: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP13visitTryTableyyAA0E4InfoV_AA9BlockTypeOSayAA11CatchClauseVGtAA0aB5ErrorVYKFTW:589
   0: 19 $s11WebAssembly17FunctionValidatorV13visitTryTableyyAA15InstructionInfoV_AA9BlockTypeOSayAA11CatchClauseVGtAA0aB5ErrorVYKF:19
  42: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP11visitLabels__7defaultyAA0E4InfoV_Says6UInt32VGAKtAA0aB5ErrorVYKFTW:125260
   186: $s11WebAssembly17FunctionValidatorV11visitLabels__7defaultyAA15InstructionInfoV_Says6UInt32VGAItAA0aB5ErrorVYKF:125260
    0: 6263 $s11WebAssembly17FunctionValidatorV11visitLabels__7defaultyAA15InstructionInfoV_Says6UInt32VGAItAA0aB5ErrorVYKFTf4dnnn_n:6263
  50: $s20swift_willThrowTyped11WebAssembly0eF5ErrorV_Tgq5:0
   0: 0
  65463: $s11WebAssembly12BinaryReaderV9blockTypeAA05BlockF0OyAA0aB5ErrorVYKF:0
   65206: 0
   1: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
    0: 0
$s11WebAssembly18InstructionDecoderV16decodeExpressionyyAA12BinaryReaderVz_xztAA0aB5ErrorVYKAA0C7VisitorRzRi_zRi0_zlF8Baseline16FunctionCompilerV_Tg5:1005423413:13106
 0: 4360092 $s11WebAssembly12BinaryReaderV6signed____4bitss5Int64V5value_Si3endts4SpanVys5UInt8VG_S2iSbs6UInt64VtAA0aB5ErrorVYKFZ:311278 $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:189048 $s11WebAssembly12oneByteInfoss11InlineArrayVy$255_s6UInt64VGvau:13106 $s11WebAssembly18InstructionDecoderV10decodeRareyyAA0C4InfoV_AA12BinaryReaderVzxztAA0aB5ErrorVYKAA0C7VisitorRzRi_zRi0_zlF8Baseline16FunctionCompilerV_Tg5:7916 $s11WebAssembly18InstructionDecoderV10readLabelsys6UInt32VAA12BinaryReaderVzAA0aB5ErrorVYKF:6263 $s11WebAssembly18InstructionDecoderV8prefixedyAA0C4InfoVs5UInt8V_AA12BinaryReaderVztAA0aB5ErrorVYKF:6238 $s11WebAssembly18InstructionDecoderV11readCatchesyyAA12BinaryReaderVzAA0aB5ErrorVYKF:19 $s11WebAssembly12BinaryReaderV13referenceType6orElseAA05ValueF0VAA9ErrorKindO_tAA0abJ0VYKF:9
 0: $s11WebAssembly12BinaryReaderV8endErrorAA0abF0VyF:0
  0: 0
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP05visitB0yyAD0F4InfoV_s6UInt32VtAD0dE5ErrorVYKFTW:1784594
  0: 93926 $s8Baseline16FunctionCompilerV05visitB0yy11WebAssembly15InstructionInfoV_s6UInt32VtAE0eF5ErrorVYKF:93926
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP10visitBlockyyAD0F4InfoV_AD0I4TypeOtAD0dE5ErrorVYKFTW:5270450
  0: 229150 $s8Baseline16FunctionCompilerV10visitBlockyy11WebAssembly15InstructionInfoV_AE0E4TypeOtAE0fG5ErrorVYKF:229150
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP10visitLabelyyAD0F4InfoV_s6UInt32VtAD0dE5ErrorVYKFTW:3680566
  0: 193714 $s8Baseline16FunctionCompilerV10visitLabelyy11WebAssembly15InstructionInfoV_s6UInt32VtAE0fG5ErrorVYKF:193714
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP10visitLocalyyAD0F4InfoV_s6UInt32VtAD0dE5ErrorVYKFTW:175576458
  302: $s8Baseline16FunctionCompilerV10visitLocalyy11WebAssembly15InstructionInfoV_s6UInt32VtAE0fG5ErrorVYKF:175576458
   1: 1439246
   1.1: 1439246
   2: 1439246
   3: 1439246
   5: 1010160 $s8Baseline16FunctionCompilerV4push5localySi_tF:1010160
   7: 429086 $s8Baseline16FunctionCompilerV5write33_BBD4669C4FE231B23EF071E813CB3DBALLyySiF:429086
   8: 429086
   8.1: 169369 $s8Baseline16FunctionCompilerV4push5localySi_tF:169369
   65234: 1010160
   1: $s8Baseline16FunctionCompilerV11isReachableSbvg:46052972
    0.1: 1438666
    0: $s8Baseline12UnsafeBufferV3topxvgAA16FunctionCompilerV5BlockV_Tg5:18710198
     1.1: 1439246
     65497: 1439246
     1: Swift runtime failure: precondition failure:0
      0: 0
   3: $s11WebAssembly15InstructionInfoV6opcodeAA6OpcodeOvg:5756984
    0: 1439246
   4: $s8Baseline16FunctionCompilerV5flushyyF:23782882
    1: 1010160
    1.2: 111383 $s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:111383
    65396: 111383
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP11visitGlobalyyAD0F4InfoV_s6UInt32VtAD0dE5ErrorVYKFTW:2080101
  0: 109479 $s8Baseline16FunctionCompilerV11visitGlobalyy11WebAssembly15InstructionInfoV_s6UInt32VtAE0fG5ErrorVYKF:109479
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP11visitLabels__7defaultyAD0F4InfoV_Says6UInt32VGALtAD0dE5ErrorVYKFTW:131523
  228: $s8Baseline16FunctionCompilerV11visitLabels__7defaulty11WebAssembly15InstructionInfoV_Says6UInt32VGAJtAF0gH5ErrorVYKF:131523
   0: 6263 $s8Baseline16FunctionCompilerV11visitLabels__7defaulty11WebAssembly15InstructionInfoV_Says6UInt32VGAJtAF0gH5ErrorVYKFTf4dnnn_n:6263
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP13visitTryTableyyAD0F4InfoV_AD9BlockTypeOSayAD11CatchClauseVGtAD0dE5ErrorVYKFTW:836
  0: 19 $s8Baseline16FunctionCompilerV13visitTryTableyy11WebAssembly15InstructionInfoV_AE9BlockTypeOSayAE11CatchClauseVGtAE0gH5ErrorVYKF:19
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP14visitDelimiteryyAD0F4InfoVAD0dE5ErrorVYKFTW:13904649
  361: $s8Baseline16FunctionCompilerV14visitDelimiteryy11WebAssembly15InstructionInfoVAE0fG5ErrorVYKF:13904649
   1: 243714
   2: 0
   2.1: 0
   5: 243714
   5.1: 1439 $s8Baseline16FunctionCompilerV9visitElse33_87977CF0BF0FA06FEDC4546D267240F8LLyyF:1439
   5.2: 242275 $s8Baseline16FunctionCompilerV8visitEnd33_87977CF0BF0FA06FEDC4546D267240F8LLyyF:242275
   65175: 243714
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP19visitMemoryArgumentyyAD0F4InfoV_AD0iJ0VtAD0dE5ErrorVYKFTW:15820230
  0: 527341 $s8Baseline16FunctionCompilerV19visitMemoryArgumentyy11WebAssembly15InstructionInfoV_AE0eF0VtAE0gH5ErrorVYKF:527341
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP8visitF32_4bitsyAD0F4InfoV_s6UInt32VtAD0dE5ErrorVYKFTW:186146
  7: $s8Baseline16FunctionCompilerV8visitF32_4bitsy11WebAssembly15InstructionInfoV_s6UInt32VtAF0gH5ErrorVYKF:186146
   0: 913
   8: 913
   8: $s8Baseline16FunctionCompilerV11isReachableSbvg:27390
    0.4: 913
    0: $s8Baseline12UnsafeBufferV3topxvgAA16FunctionCompilerV5BlockV_Tg5:11869
     1.4: 913
     65497: 913
     1: Swift runtime failure: precondition failure:0
      0: 0
   9: $s8Baseline16FunctionCompilerV5flushyyF:20659
    1.12: 913
    1.14: 325 $s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:325
    65396: 325
   10: $s8Baseline16FunctionCompilerV4push8constant_ys6UInt64V_11WebAssembly9ValueTypeVtF:106142
    1.2: 913
    1: $s8Baseline12UnsafeBufferV6appendyyxFAA16FunctionCompilerV7OperandV_Tg5:65959
     1: 913
     1.16: 775
     1.19: 0
     2.2: 913
     3.2: 913
     65486: 0
     2: $sSpsRi_zrlE10initialize2toyxn_tF8Baseline16FunctionCompilerV7OperandV_Tg5:20086
      0: 913
    1: $s8Baseline16FunctionCompilerV8nextSlots5Int32Vvg:28367
     2.8: 775
     1: $s8Baseline12UnsafeBufferV4lastxSgvgAA16FunctionCompilerV7OperandV_Tg5:14417
      0.4: 913
      0.5: 775
     2: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:8525
      0: 775
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP8visitF64_4bitsyAD0F4InfoV_s6UInt64VtAD0dE5ErrorVYKFTW:864617
  13: $s8Baseline16FunctionCompilerV8visitF64_4bitsy11WebAssembly15InstructionInfoV_s6UInt64VtAF0gH5ErrorVYKF:864617
   1: 4288
   1.1: 4288
   65523: 4288
   1: $s8Baseline16FunctionCompilerV11isReachableSbvg:128640
    0.5: 4288
    0: $s8Baseline12UnsafeBufferV3topxvgAA16FunctionCompilerV5BlockV_Tg5:55744
     1.5: 4288
     65497: 4288
     1: Swift runtime failure: precondition failure:0
      0: 0
   2: $s8Baseline16FunctionCompilerV5flushyyF:95657
    1.16: 4288
    1.18: 1421 $s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:1421
    65396: 1421
   3: $s8Baseline16FunctionCompilerV4push8constant_ys6UInt64V_11WebAssembly9ValueTypeVtF:498816
    1.3: 4288
    1: $s8Baseline12UnsafeBufferV6appendyyxFAA16FunctionCompilerV7OperandV_Tg5:309824
     1: 4288
     1.23: 3648
     1.26: 0
     2.3: 4288
     3.3: 4288
     65486: 0
     2: $sSpsRi_zrlE10initialize2toyxn_tF8Baseline16FunctionCompilerV7OperandV_Tg5:94336
      0: 4288
    1: $s8Baseline16FunctionCompilerV8nextSlots5Int32Vvg:133440
     2.11: 3648
     1: $s8Baseline12UnsafeBufferV4lastxSgvgAA16FunctionCompilerV7OperandV_Tg5:67776
      0.6: 4288
      0.7: 3648
     2: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:40128
      0: 3648
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP8visitI32yyAD0F4InfoV_s5Int32VtAD0dE5ErrorVYKFTW:91979443
  8: $s8Baseline16FunctionCompilerV8visitI32yy11WebAssembly15InstructionInfoV_s5Int32VtAE0fG5ErrorVYKF:91979443
   0: 473555
   9: 473555
   9: $s8Baseline16FunctionCompilerV11isReachableSbvg:14541160
    0.2: 351035
    0: $s8Baseline12UnsafeBufferV3topxvgAA16FunctionCompilerV5BlockV_Tg5:6156215
     1.2: 473555
     65497: 473555
     1: Swift runtime failure: precondition failure:0
      0: 0
   10: $s8Baseline16FunctionCompilerV5flushyyF:10440165
    1.4: 473555
    1.6: 66075 $s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:66075
    65396: 66075
   11: $s8Baseline16FunctionCompilerV4push8constant_ys6UInt64V_11WebAssembly9ValueTypeVtF:48055918
    1: 473555
    1: $s8Baseline12UnsafeBufferV6appendyyxFAA16FunctionCompilerV7OperandV_Tg5:29273530
     1: 473555
     1.2: 361468
     1.5: 0
     2: 473555
     3: 473555
     65486: 0
     2: $sSpsRi_zrlE10initialize2toyxn_tF8Baseline16FunctionCompilerV7OperandV_Tg5:9944655
      0: 473555
    1: $s8Baseline16FunctionCompilerV8nextSlots5Int32Vvg:12937227
     2.2: 361468
     1: $s8Baseline12UnsafeBufferV4lastxSgvgAA16FunctionCompilerV7OperandV_Tg5:7153739
      0: 473555
      0.1: 361468
     2: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:3976148
      0: 361468
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP8visitI64yyAD0F4InfoV_s5Int64VtAD0dE5ErrorVYKFTW:32742808
  14: $s8Baseline16FunctionCompilerV8visitI64yy11WebAssembly15InstructionInfoV_s5Int64VtAE0fG5ErrorVYKF:32742808
   1: 188758
   1.1: 188758
   65522: 0
   1: $s8Baseline16FunctionCompilerV11isReachableSbvg:4341434
    0.3: 188758
    0: $s8Baseline12UnsafeBufferV3topxvgAA16FunctionCompilerV5BlockV_Tg5:2453854
     1.3: 188758
     65497: 188758
     1: Swift runtime failure: precondition failure:0
      0: 0
   2: $s8Baseline16FunctionCompilerV5flushyyF:3889824
    1.8: 188758
    1.10: 37860 $s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:37860
    65396: 37860
   3: $s8Baseline16FunctionCompilerV4push8constant_ys6UInt64V_11WebAssembly9ValueTypeVtF:19753020
    1.1: 188758
    1: $s8Baseline12UnsafeBufferV6appendyyxFAA16FunctionCompilerV7OperandV_Tg5:11426343
     1: 188758
     1.9: 171179
     1.12: 0
     2.1: 188758
     3.1: 188758
     65486: 0
     2: $sSpsRi_zrlE10initialize2toyxn_tF8Baseline16FunctionCompilerV7OperandV_Tg5:3963918
      0: 188758
    1: $s8Baseline16FunctionCompilerV8nextSlots5Int32Vvg:5807118
     2.5: 171179
     1: $s8Baseline12UnsafeBufferV4lastxSgvgAA16FunctionCompilerV7OperandV_Tg5:3068254
      0.2: 188758
      0.3: 171179
     2: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:1882969
      0: 171179
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP9visitNoneyyAD0F4InfoVAD0dE5ErrorVYKFTW:14310770
  0: 841810 $s8Baseline16FunctionCompilerV9visitNoneyy11WebAssembly15InstructionInfoVAE0fG5ErrorVYKF:841810
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP9willVisit_2atyAD0F4InfoV_SitAD0dE5ErrorVYKFTW:74121564
  298: $s8Baseline16FunctionCompilerV9willVisit_2aty11WebAssembly15InstructionInfoV_SitAF0gH5ErrorVYKF:74121564
   1: 4360092
   2: 4360092
   2.4: 0
   65238: 0
   2: $s8Baseline16FunctionCompilerV11isReachableSbvg:0
    0: 0
    0: $s8Baseline12UnsafeBufferV3topxvgAA16FunctionCompilerV5BlockV_Tg5:0
     1: 0
     65497: 0
     1: Swift runtime failure: precondition failure:0
      0: 0
   2: $s8Baseline16FunctionCompilerV3payyy11WebAssembly15InstructionInfoVF:0
    2: 0
    3: 0
    3.2: 0
    65495: 0
    2: $s11WebAssembly15InstructionInfoV6opcodeAA6OpcodeOvg:0
     0: 0
$s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:461374771:1757086
 0: 1757086
 2: 1757086
 2.1: 1682859
 3: 74227 $s9Assembler3X86OAAV10rareMemory33_19EB570CE0B0F19A4EC823D07441EA47LLyys6UInt64V_s5UInt8VAC7AddressVAJtF:74227
 5: 1682859
 7: 1682859
 8: 1682859
 9: 1682859
 10: 1682859
 13: 1682859
 14: 1682859
 15.1: 1682859
 10: $s9Assembler3X86OAAV5place33_19EB570CE0B0F19A4EC823D07441EA47LLys6UInt64V5bytes_AH4bitstAH_AHtFZ:168285900
  1: 1682859
  2: 1682859
  4: 1682859
  6: 1682859
  7: 1682859
  8: 1682859
 12: $sSv10storeBytes2of12toByteOffset2asyx_Sixmts15BitwiseCopyableRzlFs6UInt64V_Tt1g5:5048577
  0: 1682859
 13: $sSv10storeBytes2of12toByteOffset2asyx_Sixmts15BitwiseCopyableRzlFs6UInt64V_Tt1g5:6731436
  0: 1682859
$s8Baseline16FunctionCompilerV3popAC7OperandVyF:309590807:2385055
 0: 2385055
 2: 0
 7.1: 750835
 8.1: 16917
 10.1: 1617303
 11.1: 2385055
 13: 2385055
 14: 2385055
 65447: 1634220
 1: $s8Baseline12UnsafeBufferV7popLastxSgyFAA16FunctionCompilerV7OperandV_Tg5:128792970
  1: 2385055
  2: 2385055
  3: 2385055
 2: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
  0: 0
 10: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$16__s5Int32VTt0g5:4505010
  0: 750835
  0: Swift runtime failure: Index out of bounds:0
   0: 0
 11: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$16__s5Int32VTt0g5:101502
  0: 16917
  0: Swift runtime failure: Index out of bounds:0
   0: 0
 12: $s8Baseline12UnsafeBufferV10removeLastyySiFSi_Tg5:45316045
  1.1: 2385055
  2: 2385055
  1: Swift runtime failure: precondition failure:0
   0: 0
$s8Baseline16FunctionCompilerV4push5localySi_tF:213487769:1179529
 1: 1179529
 3: 1179529 $s8Baseline16FunctionCompilerV10pushRarely33_8EE0806F58E5FDB486325A00360FEEC9LL5localySi_tF:92069
 3.1: 1087460
 3.2: 1087460
 3.3: 1087460 $s8Baseline16FunctionCompilerV10pushRarely33_8EE0806F58E5FDB486325A00360FEEC9LL5localySi_tF:1
 7: 1087459
 7.1: 1087459
 8.1: 1087459
 65488: 691299
 3: $s8Baseline12UnsafeBufferV6isFullSbvgAA16FunctionCompilerV7OperandV_Tg5:3262380
  0.1: 1087460
 3: $s8Baseline12UnsafeBufferV6isFullSbvgSi_Tg5:3262380
  0: 1087460
 6: $s8Baseline12UnsafeBufferV12appendToRoomyyxFSi_Tg5:32623770
  1: 1087459
  2: 1087459
  3: 1087459
  1: Swift runtime failure: precondition failure:0
   0: 0
  2: $sSpsRi_zrlE10initialize2toyxn_tFSi_Tg5:4349836
   0: 1087459
 7: $s8Baseline12UnsafeBufferV12appendToRoomyyxFAA16FunctionCompilerV7OperandV_Tg5:35886147
  1.1: 691299
  3.1: 1087459
  1: Swift runtime failure: precondition failure:0
   0: 0
  2: $sSpsRi_zrlE10initialize2toyxn_tF8Baseline16FunctionCompilerV7OperandV_Tg5:19574262
   0: 1087459
 7: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:9787131
  1: 1087459
  1: Swift runtime failure: precondition failure:0
   0: 0
 7: $s8Baseline16FunctionCompilerV8nextSlots5Int32Vvg:14548975
  2.2: 396160
  1: $s8Baseline12UnsafeBufferV4lastxSgvgAA16FunctionCompilerV7OperandV_Tg5:7418095
   0: 1087459
   0.1: 396160
  2: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:4753920
   0: 396160
$s8Baseline16FunctionCompilerV4emit_2toAC5PlaceOAA7PendingV_AC6TargetOtF:203339477:816303
 0: 816303
 1: 816303
 5: 816303
 5.1: 298113
 5.12: 349327 $s8Baseline16FunctionCompilerV10arithmeticy9Assembler3X86O15GeneralRegisterVAG10ArithmeticO_AA7PendingVAC6TargetOtF:349327
 6: 9458 $s8Baseline16FunctionCompilerV8multiplyy9Assembler3X86O15GeneralRegisterVAA7PendingV_AC6TargetOtF:9458
 7: 29915 $s8Baseline16FunctionCompilerV5shifty9Assembler3X86O15GeneralRegisterVAG5ShiftO_AA7PendingVAC6TargetOtF:29915
 8.5: 26817 $s8Baseline16FunctionCompilerV5truth33_D31008BD74E03FC5BD5436F211C3916ALLy9Assembler3X86O15GeneralRegisterVAA7PendingV_AC6TargetOtF:26817
 9: 7601 $s8Baseline16FunctionCompilerV15floatArithmeticy9Assembler3X86O14VectorRegisterVs5UInt8V_AA7PendingVAC6TargetOtF:7601
 10: 269976 $s8Baseline16FunctionCompilerV4loadyAC5PlaceOAA7PendingV_AC6TargetOtF:269976
 11: 117468 $s8Baseline16FunctionCompilerV7converty9Assembler3X86O15GeneralRegisterVAA7PendingV17IntegerConversionO_AC6TargetOtF:117468
 12: 349327 $s8Baseline16FunctionCompilerV5county9Assembler3X86O15GeneralRegisterVAA7PendingV8BitCountO_AkC6TargetOtF:1283
 13: 4458 $s8Baseline16FunctionCompilerV5otheryAC5PlaceOAA7PendingV_AC6TargetOtF:4458
 15: 816303
 15.1: 0
 16: 816303
 65380: 534268
 2: $s8Baseline16FunctionCompilerV4markyySiF:68569452
  0: 816303
  65230: 816303
  0: $s11MachineCode12PositionListV6append8distance6offsetySi_SitF:46529271
   0: 816303 $s11MachineCode12PositionListV5writeyyF:816303
  0: $s9Assembler3X86OAAV5countSivg:3265212
   0: 816303
 2: $s8Baseline7PendingV6offsetSivg:2448909
  0: 816303
 15: $s11WebAssembly15InstructionInfoV6opcodeAA6OpcodeOvg:0
  0: 0
$s11MachineCode12PositionListV5writeyyF:179417802:1487574
 1: 1487574
 2: 1487574 $s11MachineCode12PositionListV11writeRarely33_40E1898D1721C2739B8D8D27690E1B85LLyyF:5152
 5: 1482422
 6: 1469316
 7: 1469316
 8: 1469316
 9: 1469316
 10.1: 1482422
$s11WebAssembly12BinaryReaderV6signed____4bitss5Int64V5value_Si3endts4SpanVys5UInt8VG_S2iSbs6UInt64VtAA0aB5ErrorVYKFZTf4nnnnnd_n:144075744:730860
 0: 730860
 65305: 730860
 3: $s11WebAssembly12BinaryReaderV6signed33_BFD96BBBC3D5DCB94BBE759884E80C76LL4bitss5Int64V5value_Si3endts6UInt64V_tAA0aB5ErrorVYKF:126535104
  4: 711084
  6: 711084
  1: $s11WebAssembly12BinaryReaderV8fewBytes33_BFD96BBBC3D5DCB94BBE759884E80C76LLs6UInt64V5value_AG4bitsSi3endtSgyF:103937772
   1: 730860
   4: 730860
   5: 730860
   7: 711084
   8: 711084
   9: 711084
   10: 711084
   11: 711084
   12: 711084
   13: 711084
   3: $ss7RawSpanV19unsafeLoadUnaligned23fromUncheckedByteOffset2asxSi_xmts15BitwiseCopyableRzlFs6UInt64V_Tt1g5:10232040
    0: 730860
  8: $s11WebAssembly12BinaryReaderV10longSigned33_BFD96BBBC3D5DCB94BBE759884E80C76LL____4bitss5Int64V5value_Si3endts4SpanVys5UInt8VG_S2iSbs6UInt64VtAA0aB5ErrorVYKFZ:553728
   0: 19776
$s8Baseline16FunctionCompilerV6access_5width2atAC6AccessV11WebAssembly14MemoryArgumentV_s6UInt64VSiSgtF:143062189:527669
 0: 527669
 1: 527669
 2: 527669 $s8Baseline16FunctionCompilerV3popAC7OperandVyF:527669
 3: 527669
 3.1: 527669
 5: 7754
 5.1: 7754
 5.2: 7754
 11: 48
 12: 48
 13: 48
 13.3: 0
 15: 48 $s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:48
 17.1: 48
 17.2: 48
 18: 48
 19: 0
 20.1: 48
 21: 48 $s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:48
 23: 48 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:48
 26: 48
 27: 48
 29: 0
 32: 0
 34: 527669
 65503: 527621
 5: Swift runtime failure: arithmetic overflow:0
  0: 0
 6: $s8Baseline16FunctionCompilerV10memoryBase9Assembler3X86O15GeneralRegisterVyF:84852
  1: 7754
  1.1: 457 $s8Baseline16FunctionCompilerV7restore33_BBD4669C4FE231B23EF071E813CB3DBALLyy9Assembler3X86O15GeneralRegisterVF:457
  65316: 457
 8: $s8Baseline16FunctionCompilerV15generalRegisteryAC4HeldVy_9Assembler3X86O07GeneralE0VGAC7OperandVF:24122546
  3: 370877
  3.1: 370877
  4: 306581 $s8Baseline16FunctionCompilerV4homey9Assembler3X86O15GeneralRegisterVSiF:306581
  6: 65146 $s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:65146
  7: 65146 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O15GeneralRegisterV_AC7OperandVtF:65146
  65248: 519867
  3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:6304909
   1: 370877
   65509: 370877
   1: Swift runtime failure: precondition failure:0
    0: 0
 9: $s8Baseline16FunctionCompilerV10memoryBase9Assembler3X86O15GeneralRegisterVyF:6915368
  1.3: 306581
  1.4: 25535 $s8Baseline16FunctionCompilerV7restore33_BBD4669C4FE231B23EF071E813CB3DBALLyy9Assembler3X86O15GeneralRegisterVF:25535
 9: $s9Assembler3X86O7AddressV_5index5scale_AeC15GeneralRegisterV_AiC5ScaleOs5Int32VtcfC:22874148
  0: 519867
  0: $s9Assembler3X86O15GeneralRegisterV23__derived_struct_equalsySbAE_AEtFZ:5198670
   0: 519867
   0: Swift runtime failure: precondition failure:0
    0: 0
 12: $sSayxSicig11WebAssembly10MemoryTypeV_Tg5:3024
  0: 48
  0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly06MemoryE0V_Tg5:1968
   0: 48
  0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly06MemoryE0V_Tg5:480
   0: 48
   0: Swift runtime failure: Index out of range:0
    0: 0
 13: $s8Baseline16FunctionCompilerV4markyySiF:768
  0: 0
  65230: 0
  0: $s11MachineCode12PositionListV6append8distance6offsetySi_SitF:768
   0: 48
  0: $s9Assembler3X86OAAV5countSivg:0
   0: 0
 14: $s8Baseline16FunctionCompilerV15generalRegisteryAC4HeldVy_9Assembler3X86O07GeneralE0VGAC7OperandVF:2928
  2.5: 48
  2.8: 0
  3.4: 48
  3.5: 48
  4.1: 48 $s8Baseline16FunctionCompilerV4homey9Assembler3X86O15GeneralRegisterVSiF:48
  6.1: 0
  7.1: 0
  65248: 48
  3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:816
   1.1: 48
   65509: 48
   1: Swift runtime failure: precondition failure:0
    0: 0
 16: $s8Baseline16FunctionCompilerV8instance9Assembler3X86O15GeneralRegisterVyF:432
  1: 48
  1.1: 0
 16: $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_AC7AddressVtF:1488
  0: 48 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:48
 17: $s9Assembler3X86O7AddressVyAeC15GeneralRegisterV_s5Int32VtcfC:4224
  0: 48
 17: $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_AC7AddressVtF:960
  0: 48 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:48
 17: Swift runtime failure: Not enough bits to represent the passed value:0
  0: 0
 17: Swift runtime failure: arithmetic overflow:0
  0: 0
 19: $s8Baseline16FunctionCompilerV4trap_2at9Assembler3X86O5LabelV7Runtime8TrapKindO_SiSgtF:0
  1: 0
  3: 0
  5: 0
  5.3: 0
  2: $sSa6appendyyxnF8Baseline16FunctionCompilerV4StubO_Tg5:0
   0: 0
   0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyF8Baseline16FunctionCompilerV4StubO_Tg5:0
    0: 0
    0: $sSa5countSivg8Baseline16FunctionCompilerV4StubO_Tg5:0
     0: $sSa9_getCountSiyF8Baseline16FunctionCompilerV4StubO_Tg5:0
      0: 0
   0: $sSa12_endMutationyyF8Baseline16FunctionCompilerV4StubO_Tg5:0
    0: 0
   0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tF8Baseline16FunctionCompilerV4StubO_Tg5:0
    0: 0
    0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtF8Baseline16FunctionCompilerV4StubO_Tg5:0
     0: 0
   0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntF8Baseline16FunctionCompilerV4StubO_Tg5:0
    0: 0
 22: $s8Baseline16FunctionCompilerV11checkBounds__3end4size2ory9Assembler3X86O15GeneralRegisterV_ALs6UInt64VAlJ5LabelVtF:7200
  3: 48
  4: 48 $s9Assembler3X86OAAV10arithmetic_4wide__yAC10ArithmeticO_SbAC15GeneralRegisterVs5Int32VtF:48
  10: 0
  11: 48 $s9Assembler3X86OAAV1jyyAC9ConditionO_AC5LabelVtF:48
  13: 48 $s9Assembler3X86OAAV1jyyAC9ConditionO_AC5LabelVtF:48
  2: $s9Assembler3X86O7AddressVyAeC15GeneralRegisterV_s5Int32VtcfC:912
   0: 48
  2: $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_AC7AddressVtF:1824
   0: 48 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:48
  6: $s9Assembler3X86OAAV4pushyyAC15GeneralRegisterVF:0
   0: 0
  7: $s8Baseline16FunctionCompilerV4load_8constanty9Assembler3X86O15GeneralRegisterV_s6UInt64VtF:0
   0: 0
  8: $s9Assembler3X86OAAV10arithmetic_4wide__yAC10ArithmeticO_SbAC15GeneralRegisterVAJtF:0
   0: 0
  9: $s9Assembler3X86OAAV3popyyAC15GeneralRegisterVF:0
   0: 0
  12: $s9Assembler3X86OAAV10arithmetic_4wide__yAC10ArithmeticO_SbAC15GeneralRegisterVAJtF:1008
   0: 48 $s9Assembler3X86OAAV9registersyys6UInt64V_s5UInt8VAItF:48
 22: $s8Baseline16FunctionCompilerV4trap_2at9Assembler3X86O5LabelV7Runtime8TrapKindO_SiSgtF:6576
  1.1: 48 $s9Assembler3X86OAAV5labelAC5LabelVyF:48
  3.1: 48
  5.5: 48
  5.8: 0
  2: $sSa6appendyyxnF8Baseline16FunctionCompilerV4StubO_Tg5:5808
   0: 48
   0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyF8Baseline16FunctionCompilerV4StubO_Tg5:1152
    0: 96
    0: $sSa5countSivg8Baseline16FunctionCompilerV4StubO_Tg5:0
     0: $sSa9_getCountSiyF8Baseline16FunctionCompilerV4StubO_Tg5:0
      0: 0
   0: $sSa12_endMutationyyF8Baseline16FunctionCompilerV4StubO_Tg5:336
    0: 48
   0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tF8Baseline16FunctionCompilerV4StubO_Tg5:1152
    0: 48
    0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtF8Baseline16FunctionCompilerV4StubO_Tg5:0
     0: 0
   0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntF8Baseline16FunctionCompilerV4StubO_Tg5:2928
    0: 48
 25: $s9Assembler3X86O7AddressVyAeC15GeneralRegisterV_s5Int32VtcfC:1008
  0: 48
 25: $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_AC7AddressVtF:768
  0: 48 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:48
 27: $s9Assembler3X86O7AddressV_5index5scale_AeC15GeneralRegisterV_AiC5ScaleOs5Int32VtcfC:3168
  0: 48
  0: $s9Assembler3X86O15GeneralRegisterV23__derived_struct_equalsySbAE_AEtFZ:432
   0: 48
   0: Swift runtime failure: precondition failure:0
    0: 0
 30: $s8Baseline16FunctionCompilerV4load_8constanty9Assembler3X86O15GeneralRegisterV_s6UInt64VtF:0
  0.1: 0
 31: $s9Assembler3X86OAAV10arithmetic_4wide__yAC10ArithmeticO_SbAC15GeneralRegisterVAJtF:0
  0: 0
 33: $s9Assembler3X86O7AddressV_5index5scale_AeC15GeneralRegisterV_AiC5ScaleOs5Int32VtcfC:0
  0: 0
  0: $s9Assembler3X86O15GeneralRegisterV23__derived_struct_equalsySbAE_AEtFZ:0
   0: 0
   0: Swift runtime failure: precondition failure:0
    0: 0
 65503: $s9Assembler3X86O7AddressVyAeC15GeneralRegisterV_s5Int32VtcfC:432
  0: 48
$s9Assembler3X86OAAV9registersyys6UInt64V_s5UInt8VAItF:137892426:923828
 0: 923828
 1: 923828
 1.1: 868839
 1.4: 54989 $s9Assembler3X86OAAV13rareRegisters33_19EB570CE0B0F19A4EC823D07441EA47LLyys6UInt64V_s5UInt8VAJtF:54989
 2: 868839
 3: 868839
 4: 868839
 5: 868839
 6: 868839
 7: 868839
 8.1: 868839
 7: $s9Assembler3X86OAAV6append33_19EB570CE0B0F19A4EC823D07441EA47LL_4bitsys6UInt64V_AItF:13901424
  4: 868839
  3: $sSv10storeBytes2of12toByteOffset2asyx_Sixmts15BitwiseCopyableRzlFs6UInt64V_Tt1g5:2606517
   0: 868839
$s8Baseline16FunctionCompilerV10arithmetic33_9C1CE534D4B1130B25806EC58528AE9CLL___4wide_9Assembler3X86O15GeneralRegisterVAI10ArithmeticO_AC7OperandVAOSbAKtF:130522303:338991
 0: 338991
 3: 338991 $s8Baseline16FunctionCompilerV6sourceyAC6SourceOAD_9Assembler3X86O15GeneralRegisterVSg5takentAC7OperandVF:338991
 4: 338991 $s8Baseline16FunctionCompilerV8register2of9Assembler3X86O15GeneralRegisterVSgAC7OperandV_tF:338991
 5: 338991
 5.2: 105627
 5.5: 233364
 7: 159659
 8: 151395 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:151395
 9: 151395
 9.3: 436 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:436
 10: 151395 $s8Baseline16FunctionCompilerV7releaseyyAC7OperandVF:151395
 15: 187596 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O15GeneralRegisterV_AC7OperandVtF:187596
 17: 187596
 18: 187596
 18.3: 5248 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:5248
 19: 187596
 19.5: 66310 $s8Baseline16FunctionCompilerV7releaseyyAC7OperandVF:66310
 23: 338991
 65364: 338991 $s8Baseline16FunctionCompilerV7releaseyyAC7OperandVF:338991
 6: $s8Baseline16FunctionCompilerV15generalRegisteryAC4HeldVy_9Assembler3X86O07GeneralE0VGAC7OperandVF:9247942
  2: 159659
  2.3: 15498
  3: 144161
  3.1: 144161
  4: 144161 $s8Baseline16FunctionCompilerV4homey9Assembler3X86O15GeneralRegisterVSiF:144161
  6: 0
  7: 0
  65248: 144161
  3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:2450737
   1: 144161
   65509: 144161
   1: Swift runtime failure: precondition failure:0
    0: 0
 7: $s8Baseline16FunctionCompilerV3sum33_9C1CE534D4B1130B25806EC58528AE9CLL__10isNegative9Assembler3X86O7AddressVSgAI15GeneralRegisterV_AC6SourceOSbtFZ:2394885
  0: 159659 $s8Baseline16FunctionCompilerV3sum33_9C1CE534D4B1130B25806EC58528AE9CLL__10isNegative9Assembler3X86O7AddressVSgAI15GeneralRegisterV_AC6SourceOSbtFZTf4nnnd_n:159659
 16: $s8Baseline16FunctionCompilerV5apply_4wide__y9Assembler3X86O10ArithmeticO_SbAH15GeneralRegisterVAC6SourceOtF:8913495
  2: 187596
  4: 132139 $s9Assembler3X86OAAV10arithmetic_4wide__yAC10ArithmeticO_SbAC15GeneralRegisterVs5Int32VtF:132139
  65329: 132139
  2: $s9Assembler3X86OAAV10arithmetic_4wide__yAC10ArithmeticO_SbAC15GeneralRegisterVAJtF:1702316
   0: 38689 $s9Assembler3X86OAAV9registersyys6UInt64V_s5UInt8VAItF:38689
  3: $s9Assembler3X86OAAV10arithmetic_4wide__yAC10ArithmeticO_SbAC15GeneralRegisterVAC7AddressVtF:804864
   0: 16768 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:16768
 17: $s9Assembler3X86OAAV5countSivg:750384
  0: 187596
$s8Baseline16FunctionCompilerV9visitNoneyy11WebAssembly15InstructionInfoVAE0fG5ErrorVYKF:123615004:841810
 0: 841810
 1: 841810
 1.1: 841810
 3: 840273
 7: 10442 $s9Assembler3X86OAAV3ud1yys5UInt8VF:10442
 11: 8997 $s8Baseline16FunctionCompilerV3popAC7OperandVyF:8997
 11.1: 8997 $s8Baseline16FunctionCompilerV7releaseyyAC7OperandVF:8997
 12: 17748 $s8Baseline16FunctionCompilerV6select33_9C1CE534D4B1130B25806EC58528AE9CLLyy11WebAssembly9ValueTypeVSgF:17748
 15: 10786 $s8Baseline16FunctionCompilerV05leaveB0yyF:10786
 17.2: 241721 $s8Baseline16FunctionCompilerV15waitForAddition33_9C1CE534D4B1130B25806EC58528AE9CLLyy11WebAssembly15InstructionInfoVF:241721
 18.2: 64212
 19.2: 32726
 20.2: 12313
 21.2: 4935
 22.2: 9458
 28.8: 1371 $s8Baseline16FunctionCompilerV6divide33_9C1CE534D4B1130B25806EC58528AE9CLLyy11WebAssembly15InstructionInfoVF:1371
 29: 44922 $s8Baseline16FunctionCompilerV11waitForZero33_9C1CE534D4B1130B25806EC58528AE9CLLyy11WebAssembly15InstructionInfoVF:44922
 31.2: 25974
 32.2: 19189
 33.2: 8427
 34.2: 17083
 35.2: 4123
 36.2: 9157
 37.2: 2173
 38.2: 9050
 39.2: 1576
 40.2: 7541
 48: 73794 $s8Baseline16FunctionCompilerV6extend33_9C1CE534D4B1130B25806EC58528AE9CLLyyF:73794
 49: 13900 $s8Baseline16FunctionCompilerV9visitRestyy11WebAssembly15InstructionInfoVAE0fG5ErrorVYKF:13900
 49.2: 0
 65516: 841810 $s8Baseline16FunctionCompilerV13waitForBinaryyyAA7PendingV4RuleO_11WebAssembly15InstructionInfoVtF:227937
 1: $s8Baseline16FunctionCompilerV11isReachableSbvg:31988780
  0: 841810
  65253: 841810
  0: $s8Baseline12UnsafeBufferV3topxvgAA16FunctionCompilerV5BlockV_Tg5:10943530
   1: 841810
   65497: 841810
   1: Swift runtime failure: precondition failure:0
    0: 0
 2: $s11WebAssembly15InstructionInfoV6opcodeAA6OpcodeOvg:5881911
  0: 840273
 5: $s8Baseline16FunctionCompilerV5flushyyF:187956
  1: 10442
  1.2: 0
  65396: 0
 6: $s8Baseline16FunctionCompilerV4markyyF:856244
  0: 10442
  0: $s8Baseline16FunctionCompilerV4markyySiF:783150
   0: 10442
   65230: 10442
   0: $s11MachineCode12PositionListV6append8distance6offsetySi_SitF:542984
    0: 10442 $s11MachineCode12PositionListV5writeyyF:10442
   0: $s9Assembler3X86OAAV5countSivg:41768
    0: 10442
 8: $s8Baseline16FunctionCompilerV14setUnreachableyyF:626520
  1: 10442
  2: 10442
  3: 10442 $s8Baseline16FunctionCompilerV8truncate2toySi_tF:10442
  1: Swift runtime failure: arithmetic overflow:0
   0: 0
  2: $s8Baseline12UnsafeBufferVyxSiciMAA16FunctionCompilerV5BlockV_Tg5:240166
   1: 10442
   2: 10442
   65505: 10442
   1: Swift runtime failure: precondition failure:0
    0: 0
  3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5BlockV_Tg5:52210
   65509: 10442
 10: $s8Baseline16FunctionCompilerV5flushyyF:167691
  1.4: 8997
  1.6: 1149 $s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:1149
 14: $s8Baseline16FunctionCompilerV5flushyyF:196243
  1.8: 10786
  1.10: 419 $s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:419
 16: $s8Baseline16FunctionCompilerV14setUnreachableyyF:496156
  1: 10786
  1.1: 10786
  2.1: 10786
  3.1: 10786 $s8Baseline16FunctionCompilerV8truncate2toySi_tF:10786
  1: Swift runtime failure: arithmetic overflow:0
   0: 0
  2: $s8Baseline12UnsafeBufferVyxSiciMAA16FunctionCompilerV5BlockV_Tg5:172576
   1.1: 10786
   2.1: 10786
   1: Swift runtime failure: precondition failure:0
    0: 0
  3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5BlockV_Tg5:53930
   65509: 10786
 23: $s8Baseline16FunctionCompilerV4waityyAA7PendingV4RuleO_11WebAssembly15InstructionInfoVtF:1201387
  2: 19901
  1: $s8Baseline16FunctionCompilerV5flushyyF:365545
   1.12: 19901
   1.14: 431 $s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:431
   65396: 431
 24: $s8Baseline16FunctionCompilerV4waityyAA7PendingV4RuleO_11WebAssembly15InstructionInfoVtF:155523
  2.1: 2467
  1: $s8Baseline16FunctionCompilerV5flushyyF:44508
   1.16: 2467
   1.18: 6 $s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:6
   65396: 6
 25: $s8Baseline16FunctionCompilerV4waityyAA7PendingV4RuleO_11WebAssembly15InstructionInfoVtF:812016
  2.2: 12775
  1: $s8Baseline16FunctionCompilerV5flushyyF:237141
   1.20: 12775
   1.22: 423 $s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:423
   65396: 423
 26: $s8Baseline16FunctionCompilerV4waityyAA7PendingV4RuleO_11WebAssembly15InstructionInfoVtF:51743
  2.3: 800
  1: $s8Baseline16FunctionCompilerV5flushyyF:15743
   1.24: 800
   1.26: 79 $s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:79
   65396: 79
 27: $s8Baseline16FunctionCompilerV4waityyAA7PendingV4RuleO_11WebAssembly15InstructionInfoVtF:11718
  2.4: 186
  1: $s8Baseline16FunctionCompilerV5flushyyF:3348
   1.28: 186
   1.30: 0
   65396: 0
 30: $s8Baseline16FunctionCompilerV4waityyAA7PendingV4RuleO_11WebAssembly15InstructionInfoVtF:1478681
  2.5: 21358
  1: $s8Baseline16FunctionCompilerV5flushyyF:517571
   1.32: 21358
   1.34: 7831 $s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:7831
   65396: 7831
 41: $s8Baseline16FunctionCompilerV4waityyAA7PendingV4RuleO_11WebAssembly15InstructionInfoVtF:28530
  2.6: 433
  1: $s8Baseline16FunctionCompilerV5flushyyF:10344
   1.36: 433
   1.38: 150 $s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:150
   65396: 150
 42: $s8Baseline16FunctionCompilerV4waityyAA7PendingV4RuleO_11WebAssembly15InstructionInfoVtF:61047
  2.7: 816
  1: $s8Baseline16FunctionCompilerV5flushyyF:24327
   1.40: 816
   1.42: 567 $s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:567
   65396: 567
 43: $s8Baseline16FunctionCompilerV4waityyAA7PendingV4RuleO_11WebAssembly15InstructionInfoVtF:2312
  2.8: 34
  1: $s8Baseline16FunctionCompilerV5flushyyF:884
   1.44: 34
   1.46: 16 $s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:16
   65396: 16
 44: $s8Baseline16FunctionCompilerV4waityyAA7PendingV4RuleO_11WebAssembly15InstructionInfoVtF:8687065
  2.9: 115689
  1: $s8Baseline16FunctionCompilerV5flushyyF:3481060
   1.48: 115689
   1.50: 82274 $s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:82274
   65396: 82274
 45: $s8Baseline16FunctionCompilerV4waityyAA7PendingV4RuleO_11WebAssembly15InstructionInfoVtF:23922
  2.10: 370
  1: $s8Baseline16FunctionCompilerV5flushyyF:7272
   1.52: 370
   1.54: 36 $s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:36
   65396: 36
 46: $s8Baseline16FunctionCompilerV4waityyAA7PendingV4RuleO_11WebAssembly15InstructionInfoVtF:20367
  2.11: 299
  1: $s8Baseline16FunctionCompilerV5flushyyF:6912
   1.56: 299
   1.58: 90 $s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:90
   65396: 90
 47: $s8Baseline16FunctionCompilerV4waityyAA7PendingV4RuleO_11WebAssembly15InstructionInfoVtF:75251
  2.12: 1110
  1: $s8Baseline16FunctionCompilerV5flushyyF:25301
   1.60: 1110
   1.62: 313 $s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:313
   65396: 313
$s8Baseline16FunctionCompilerV8visitEnd33_87977CF0BF0FA06FEDC4546D267240F8LLyyF:119146117:242275
 0: 242275
 1: 242275
 2: 242275
 5: 19
 5.1: 19
 7: 242275
 7.1: 13106 $s8Baseline16FunctionCompilerV03endB033_87977CF0BF0FA06FEDC4546D267240F8LLyyF:13106
 9: 229169
 11: 59560
 13: 19280 $s8Baseline16FunctionCompilerV12carryResults33_87977CF0BF0FA06FEDC4546D267240F8LLyySiF:19280
 14: 19280
 14.1: 0
 16: 59560
 17: 59560 $s8Baseline16FunctionCompilerV8truncate2toySi_tF:59560
 18: 59560 $s9Assembler3X86OAAV4bindyyAC5LabelVF:59560
 20: 59560
 21: 0
 22: 0
 23: 0
 25: 59560
 26.1: 169609
 29: 105389
 33: 93768 $s8Baseline16FunctionCompilerV12carryResults33_87977CF0BF0FA06FEDC4546D267240F8LLyySiF:93768
 35: 217548
 35.1: 217548
 36: 217548 $s8Baseline16FunctionCompilerV8truncate2toySi_tF:217548
 38: 217548
 39: 2458
 39.1: 2458
 40: 2458 $s8Baseline16FunctionCompilerV8truncate2toySi_tF:2458
 42: 215090 $s9Assembler3X86OAAV4bindyyAC5LabelVF:215090
 44: 215090 $s8Baseline16FunctionCompilerV11pushCarriedyyAC9TypeRangeVF:215090
 45: 215090 $s8Baseline16FunctionCompilerV8beginRunyyF:215090
 46.1: 11621
 65135: 242275
 1: Swift runtime failure: arithmetic overflow:0
  0: 0
 2: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5BlockV_Tg5:5087775
  1: 242275
  65509: 242275
  1: Swift runtime failure: precondition failure:0
   0: 0
 3: $s8Baseline16FunctionCompilerV8closeTryyyF:418
  0: 19 $sSmsSKRzrlE7popLast7ElementSTQzSgyFSaySiG_Tg5:19
  65454: 19
 8: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5BlockV_Tg5:10541774
  65509: 229169
 12: $s8Baseline16FunctionCompilerV5flushyyF:347040
  1: 19280
  1.2: 0
 19: $s8Baseline16FunctionCompilerV4meetyyF:7683240
  1: 59560 $s8Baseline12RegisterFileV6isHeldSbvg:59560
  1.2: 59560 $s8Baseline12RegisterFileV6isHeldSbvg:59560
  1.3: 0
  3: 59560
  4: 59560
  5: 59560
  65257: 0
  1: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
   0: 0
  2: $s8Baseline16FunctionCompilerV12forgetCopiesyyF:2382400
   1: $s8Baseline12RegisterFileV12forgetCopiesyyF:1191200
    1: 59560
    2: 59560
   2: $s8Baseline12RegisterFileV12forgetCopiesyyF:1191200
    1: 59560
    2: 59560
 21: $s8Baseline16FunctionCompilerV4typey11WebAssembly9ValueTypeVAC0H5RangeV_SitF:0
  1: 0
  1.2: 0
  1.4: 0
  65206: 0
  1: $sSayxSicig11WebAssembly9ValueTypeV_Tg5:0
   0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly05ValueE0V_Tg5:0
    0: 0
   0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly05ValueE0V_Tg5:0
    0: 0
    0: Swift runtime failure: Index out of range:0
     0: 0
 21: $s8Baseline16FunctionCompilerV8pushSlotyy11WebAssembly9ValueTypeVF:0
  1: 0
  65495: 0
  1: $s8Baseline16FunctionCompilerV8nextSlots5Int32Vvg:0
   2: 0
   2.1: 0
   65526: 0
   1: $s8Baseline12UnsafeBufferV4lastxSgvgAA16FunctionCompilerV7OperandV_Tg5:0
    0: 0
    0.1: 0
   2: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:0
    0: 0
  2: $s8Baseline16FunctionCompilerV4sloty9Assembler3X86O7AddressVs5Int32V_11WebAssembly9ValueTypeVtF:0
   1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:0
    0: 0
   1: $s8Baseline11FrameLayoutV5place6ofSlot5counts5Int32VAH_AHtF:0
    1: 0
    1.1: 0
    1: $ss3maxyxx_xtSLRzlFs5Int32V_Tg5:0
     0: 0
    1: Swift runtime failure: arithmetic overflow:0
     0: 0
  3: $s8Baseline12UnsafeBufferV6appendyyxFAA16FunctionCompilerV7OperandV_Tg5:0
   1.1: 0
   1.2: 0
   2.1: 0
   3: 0
   65486: 0
   2: $sSpsRi_zrlE10initialize2toyxn_tF8Baseline16FunctionCompilerV7OperandV_Tg5:0
    0: 0
 21: $ss16IndexingIteratorV4next7ElementQzSgyFSnySiG_Tg5:0
  0: 0
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:0
   0: 0
 21: Swift runtime failure: Range requires lowerBound <= upperBound:0
  0: 0
 25: $s8Baseline12UnsafeBufferVyxSiciMAA16FunctionCompilerV5BlockV_Tg5:1429440
  1: 59560
  2: 59560
  65505: 59560
  1: Swift runtime failure: precondition failure:0
   0: 0
 27: $s8Baseline16FunctionCompilerV5flushyyF:1923714
  1.4: 105389
  1.6: 1484 $s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:1484
 30: $s8Baseline12UnsafeBufferV10removeLastxyFAA16FunctionCompilerV5BlockV_Tg5:255662
  1: 11621
  2: 11621
  1: Swift runtime failure: precondition failure:0
   0: 0
 35: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5BlockV_Tg5:4786056
  1.1: 217548
  65509: 217548
  1: Swift runtime failure: precondition failure:0
   0: 0
 37: $s8Baseline12UnsafeBufferV10removeLastxyFAA16FunctionCompilerV5BlockV_Tg5:5656248
  1.1: 217548
  2: 217548
  2.1: 217548
  1: Swift runtime failure: precondition failure:0
   0: 0
 39: $s8Baseline12UnsafeBufferVyxSiciMAA16FunctionCompilerV5BlockV_Tg5:39328
  1.1: 2458
  2.1: 2458
  1: Swift runtime failure: precondition failure:0
   0: 0
 39: Swift runtime failure: arithmetic overflow:0
  0: 0
 40: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5BlockV_Tg5:12290
  65509: 2458
 43: $s8Baseline16FunctionCompilerV4meetyyF:27746610
  1.6: 215090 $s8Baseline12RegisterFileV6isHeldSbvg:215090
  1.8: 215090 $s8Baseline12RegisterFileV6isHeldSbvg:215090
  1.9: 0
  3.1: 215090
  4.1: 215090
  5.1: 215090
  1: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
   0: 0
  2: $s8Baseline16FunctionCompilerV12forgetCopiesyyF:8603600
   1: $s8Baseline12RegisterFileV12forgetCopiesyyF:4301800
    1.1: 215090
    2.1: 215090
   2: $s8Baseline12RegisterFileV12forgetCopiesyyF:4301800
    1.1: 215090
    2.1: 215090
$s8Baseline16FunctionCompilerV10arithmeticy9Assembler3X86O15GeneralRegisterVAG10ArithmeticO_AA7PendingVAC6TargetOtF:118556978:349327
 0: 349327
 1: 349327
 2: 349327
 3: 345583 $s8Baseline16FunctionCompilerV3popAC7OperandVyF:345583
 4: 345583 $s8Baseline16FunctionCompilerV3popAC7OperandVyF:345583
 5: 345583
 6: 339369
 7.2: 102827 $s8Baseline16FunctionCompilerV8register2of9Assembler3X86O15GeneralRegisterVSgAC7OperandV_tF:102827
 7.5: 2895 $s8Baseline16FunctionCompilerV8register2of9Assembler3X86O15GeneralRegisterVSgAC7OperandV_tF:2895
 8: 2895
 10: 2517
 13: 378 $s9Assembler3X86OAAV9registersyys6UInt64V_s5UInt8VAItF:378
 14: 378 $s8Baseline16FunctionCompilerV6sourceyAC6SourceOAD_9Assembler3X86O15GeneralRegisterVSg5takentAC7OperandVF:378
 16: 378
 16.3: 0
 17: 378 $s8Baseline16FunctionCompilerV7releaseyyAC7OperandVF:378
 20.5: 99932
 21.1: 57721
 22: 178821 $s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:178821
 22.1: 178821
 23: 349327
 65401: 345583 $s8Baseline16FunctionCompilerV10arithmetic33_9C1CE534D4B1130B25806EC58528AE9CLL___4wide_9Assembler3X86O15GeneralRegisterVAI10ArithmeticO_AC7OperandVAOSbAKtF:338991
 2: $s8Baseline16FunctionCompilerV10arithmetic33_9C1CE534D4B1130B25806EC58528AE9CLL_7loading4wide_9Assembler3X86O15GeneralRegisterVAJ10ArithmeticO_SiSbAC6TargetOtF:1354051
  3: 3744
  3.3: 3744 $s8Baseline16FunctionCompilerV6access_5width2atAC6AccessV11WebAssembly14MemoryArgumentV_s6UInt64VSiSgtF:3744
  4: 3744 $s8Baseline16FunctionCompilerV3popAC7OperandVyF:3744
  11: 1307 $s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:1307
  13: 3744 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O15GeneralRegisterV_AC7OperandVtF:3744
  17: 3744 $s8Baseline16FunctionCompilerV8register2of9Assembler3X86O15GeneralRegisterVSgAC7OperandV_tF:3744
  17.6: 1909 $s8Baseline16FunctionCompilerV7releaseyyAC7OperandVF:1909
  65320: 3744
  6: $s8Baseline16FunctionCompilerV6AccessV4usesySb9Assembler3X86O15GeneralRegisterVF:51504
   0: 820
   0.5: 3744
   65517: 820
  14: $s8Baseline16FunctionCompilerV4markyySiF:244476
   0: 3744
   65230: 2268
   0: $s11MachineCode12PositionListV6append8distance6offsetySi_SitF:170172
    0: 3744 $s11MachineCode12PositionListV5writeyyF:2268
   0: $s9Assembler3X86OAAV5countSivg:18720
    0: 3744
  15: $s9Assembler3X86OAAV10arithmetic_4wide__yAC10ArithmeticO_SbAC15GeneralRegisterVAC7AddressVtF:134784
   0: 3744 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:3744
  16: $s8Baseline16FunctionCompilerV7releaseyyAC6AccessVF:63464
   1: 3744
   2: 3744
   2.2: 0
   1: $s8Baseline16FunctionCompilerV7releaseyyAC4HeldVy_9Assembler3X86O15GeneralRegisterVGF:11048
    0.1: 1381 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:1381
  18: $s8Baseline16FunctionCompilerV4move33_9C1CE534D4B1130B25806EC58528AE9CLL_2to4wide9Assembler3X86O15GeneralRegisterVAL_AC6TargetOSbtF:440
   3: 11 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:11
   2: $s9Assembler3X86OAAV3mov4wide__ySb_AC15GeneralRegisterVAHtF:319
    0: 11 $s9Assembler3X86OAAV9registersyys6UInt64V_s5UInt8VAItF:11
 2: $s8Baseline7PendingV11LastOperandO21__derived_enum_equalsySbAE_AEtFZ:5938559
  0: 349327
 5: $s8Baseline16FunctionCompilerV9addScaled33_9C1CE534D4B1130B25806EC58528AE9CLL__5scale4wide_9Assembler3X86O15GeneralRegisterVAC7OperandV_ANs5UInt8VSbAC6TargetOtF:2350518
  5: 4830
  7: 6214 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:6214
  65291: 6214
  3: $s8Baseline16FunctionCompilerV15generalRegisteryAC4HeldVy_9Assembler3X86O07GeneralE0VGAC7OperandVF:407398
   2: 6214
   3: 3959
   3.1: 3959
   4.1: 1667 $s8Baseline16FunctionCompilerV4homey9Assembler3X86O15GeneralRegisterVSiF:1667
   6.1: 2443 $s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:2443
   7.1: 2443 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O15GeneralRegisterV_AC7OperandVtF:2443
   65248: 2443
   3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:67303
    1: 3959
    65509: 3959
    1: Swift runtime failure: precondition failure:0
     0: 0
  4: $s8Baseline16FunctionCompilerV15generalRegisteryAC4HeldVy_9Assembler3X86O07GeneralE0VGAC7OperandVF:362669
   2.4: 6214
   3.3: 4275
   3.4: 4275
   4: 2809 $s8Baseline16FunctionCompilerV4homey9Assembler3X86O15GeneralRegisterVSiF:2809
   6: 1466 $s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:1466
   7: 1466 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O15GeneralRegisterV_AC7OperandVtF:1466
   65248: 4275
   3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:72675
    1.1: 4275
    65509: 4275
    1: Swift runtime failure: precondition failure:0
     0: 0
  5: $s8Baseline16FunctionCompilerV6resulty9Assembler3X86O15GeneralRegisterVAC6TargetO_AISgtF:26580
   2: 4830
   2.3: 605 $s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:605
   65359: 605
  6: $s9Assembler3X86O5ScaleO8rawValueAESgs5UInt8V_tcfC:285844
   0.18: $s9Assembler3X86O5ScaleO8rawValueAESgs5UInt8V_tcfCTf4nd_n:285844
    0: 6214
  6: $s9Assembler3X86O7AddressV_5index5scale_AeC15GeneralRegisterV_AiC5ScaleOs5Int32VtcfC:609268
   0: 6214
   0: $s9Assembler3X86O15GeneralRegisterV23__derived_struct_equalsySbAE_AEtFZ:62140
    0: 6214
    0: Swift runtime failure: precondition failure:0
     0: 0
  7: $s9Assembler3X86OAAV5lea32yyAC15GeneralRegisterV_AC7AddressVtF:48915
   0: 5435
  7: $s9Assembler3X86OAAV5lea64yyAC15GeneralRegisterV_AC7AddressVtF:13243
   0: 779
  8: $s8Baseline16FunctionCompilerV7releaseyyAC4HeldVy_9Assembler3X86O15GeneralRegisterVGF:10219
   0.7: 929 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:929
  8: $s9Assembler3X86O15GeneralRegisterV23__derived_struct_equalsySbAE_AEtFZ:93210
   0: 6214
  9: $s8Baseline16FunctionCompilerV7releaseyyAC4HeldVy_9Assembler3X86O15GeneralRegisterVGF:33576
   0.5: 2798 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:2798
  9: $s9Assembler3X86O15GeneralRegisterV23__derived_struct_equalsySbAE_AEtFZ:80782
   0: 6214
 15: $s8Baseline16FunctionCompilerV5apply_4wide__y9Assembler3X86O10ArithmeticO_SbAH15GeneralRegisterVAC6SourceOtF:14801
  2: 378
  4: 93 $s9Assembler3X86OAAV10arithmetic_4wide__yAC10ArithmeticO_SbAC15GeneralRegisterVs5Int32VtF:93
  65329: 232
  2: $s9Assembler3X86OAAV10arithmetic_4wide__yAC10ArithmeticO_SbAC15GeneralRegisterVAJtF:5800
   0: 232 $s9Assembler3X86OAAV9registersyys6UInt64V_s5UInt8VAItF:232
  3: $s9Assembler3X86OAAV10arithmetic_4wide__yAC10ArithmeticO_SbAC15GeneralRegisterVAC7AddressVtF:1749
   0: 53 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:53
$s8Baseline16FunctionCompilerV19visitMemoryArgumentyy11WebAssembly15InstructionInfoV_AE0eF0VtAE0gH5ErrorVYKF:111354045:527341
 0: 527341
 3: 527341
 3.1: 527341
 4: 527341
 4.1: 0
 6: 527341
 9: 281958
 10: 281958
 11.2: 77804
 12: 134550
 13.2: 22182
 14.2: 6067
 17: 4722 $s8Baseline16FunctionCompilerV3popAC7OperandVyF:4722
 19: 4722 $s8Baseline16FunctionCompilerV6access_5width2atAC6AccessV11WebAssembly14MemoryArgumentV_s6UInt64VSiSgtF:4722
 24: 58 $s8Baseline16FunctionCompilerV12vectorAccessyy11WebAssembly15InstructionInfoV_AE14MemoryArgumentVtAE0fG5ErrorVYKF:58
 26: 527341
 65447: 527341 $s8Baseline16FunctionCompilerV12storeInteger33_A30D17E56DCFA9EFC4D04953A6940268LLyy11WebAssembly14MemoryArgumentV_s6UInt64VtF:240603
 3: $s8Baseline16FunctionCompilerV11isReachableSbvg:20038958
  0: 527341
  65322: 527341
  0: $s8Baseline12UnsafeBufferV3topxvgAA16FunctionCompilerV5BlockV_Tg5:6855433
   1: 527341
   65497: 527341
   1: Swift runtime failure: precondition failure:0
    0: 0
 5: $s11WebAssembly15InstructionInfoV6opcodeAA6OpcodeOvg:3691387
  0: 527341
 8: $s8Baseline16FunctionCompilerV5flushyyF:7595721
  1: 281958
  1.2: 68121 $s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:68121
  65396: 68121
 16: $s8Baseline16FunctionCompilerV5flushyyF:95201
  1.4: 4722
  1.6: 2041 $s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:2041
 18: $s8Baseline16FunctionCompilerV14vectorRegisteryAC4HeldVy_9Assembler3X86O06VectorE0VGAC7OperandVF:220225
  2: 4722
  2.3: 3023
  3: 1645
  3.1: 1645
  4: 390 $s8Baseline16FunctionCompilerV10vectorHomey9Assembler3X86O14VectorRegisterVSiF:390
  6: 1309 $s8Baseline16FunctionCompilerV10takeVector9Assembler3X86O0E8RegisterVyF:1309
  7: 1309 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O14VectorRegisterV_AC7OperandVtF:1309
  65236: 3023
  3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:27965
   1: 1645
   65509: 1645
   1: Swift runtime failure: precondition failure:0
    0: 0
 19: $s11WebAssembly15InstructionInfoV9parameters6UInt32Vvg:66108
  0: 4722
 20: $s8Baseline16FunctionCompilerV4markyyF:429702
  0: 4722
  0: $s8Baseline16FunctionCompilerV4markyySiF:396648
   0: 4722
   65230: 4722
   0: $s11MachineCode12PositionListV6append8distance6offsetySi_SitF:250266
    0: 4722 $s11MachineCode12PositionListV5writeyyF:4722
   0: $s9Assembler3X86OAAV5countSivg:18888
    0: 4722
 21: $s8Baseline16FunctionCompilerV5storeyy9Assembler3X86O14VectorRegisterV_11WebAssembly9ValueTypeVAG7AddressVtF:245544
  0: $s9Assembler3X86OAAV8BaselineE5storeyyAC14VectorRegisterV_11WebAssembly9ValueTypeVAC7AddressVtF:245544
   65097: 4722 $s9Assembler3X86OAAV9vexMemoryyys6UInt64V_s5UInt8VAiC7AddressVAItF:4722
   1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:146382
    0: 4722
 22: $s8Baseline16FunctionCompilerV7releaseyyAC6AccessVF:130752
  1: 4722
  2: 4722
  2.2: 0
  1: $s8Baseline16FunctionCompilerV7releaseyyAC4HeldVy_9Assembler3X86O15GeneralRegisterVGF:17424
   0.1: 1452 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:1452
 23: $s8Baseline16FunctionCompilerV7releaseyyAC4HeldVy_9Assembler3X86O14VectorRegisterVGF:110208
  0: 4722
  0.1: 4332 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O14VectorRegisterVF:4332
  65223: 4722
$s8Baseline16FunctionCompilerV4pushyy9Assembler3X86O15GeneralRegisterV_11WebAssembly9ValueTypeVtF:100105453:749203
 0: 749203
 1: 749203
 1.1: 749203
 2: 284053
 3: 749203
 65510: 749203
 1: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$16__s5Int32VTt0g5:14984060
  0: 749203
  26: 749203
  0: Swift runtime failure: Index out of bounds:0
   0: 0
 2: $s8Baseline12UnsafeBufferV6appendyyxFAA16FunctionCompilerV7OperandV_Tg5:37641247
  1: 465150
  1.5: 0
  2: 749203
  3: 749203
  2: $sSpsRi_zrlE10initialize2toyxn_tF8Baseline16FunctionCompilerV7OperandV_Tg5:14234857
   0: 749203
 2: $s8Baseline16FunctionCompilerV8nextSlots5Int32Vvg:11131393
  2.2: 284053
  1: $s8Baseline12UnsafeBufferV4lastxSgvgAA16FunctionCompilerV7OperandV_Tg5:6018439
   0: 749203
   0.1: 284053
  2: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:3124583
   0: 284053
$s8Baseline16FunctionCompilerV5write33_BBD4669C4FE231B23EF071E813CB3DBALLyySiF:97944725:429086
 0: 429086
 2: 429086
 4: 230892
 4.3: 282347
 4.5: 230892
 4.6: 230892 $s8Baseline16FunctionCompilerV4save33_BBD4669C4FE231B23EF071E813CB3DBALL_5belowySi_SitF:230892
 5: 429086
 7: 134580 $s8Baseline16FunctionCompilerV9writeSlot33_BBD4669C4FE231B23EF071E813CB3DBALLyySiF:134580
 9: 294506
 15: 189360
 17: 105146 $s8Baseline16FunctionCompilerV3popAC7OperandVyF:105146
 20.1: 524 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O14VectorRegisterV_AC7OperandVtF:524
 25.1: 95373 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O15GeneralRegisterV_AC7OperandVtF:95373
 26: 8792
 27: 104689 $s8Baseline16FunctionCompilerV7releaseyyAC7OperandVF:104689
 29.1: 457
 65222: 483409 $s8Baseline16FunctionCompilerV9noteWrite33_BBD4669C4FE231B23EF071E813CB3DBALLyySiF:294049 $s8Baseline16FunctionCompilerV4emit_2toAC5PlaceOAA7PendingV_AC6TargetOtF:189360
 1: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:15876182
  1: 429086
  287: 429086
  65509: 429086
  1: Swift runtime failure: precondition failure:0
   0: 0
 2: $sSq3mapyqd_0_Sgqd_0_xqd__YKXEqd__YKs5ErrorRd__Ri_d_0_r0_lF8Baseline7PendingV_s5NeverOSiTg5:5827072
  0: 429086
  0: $s8Baseline16FunctionCompilerV5write33_BBD4669C4FE231B23EF071E813CB3DBALLyySiFSiAA7PendingVXEfU_:2823470
   0: $s8Baseline16FunctionCompilerV19pendingOperandCountySiAA7PendingVF:2823470
    1: $s8Baseline7PendingV11LastOperandO21__derived_enum_equalsySbAE_AEtFZ:2823470
     0: 282347
 4: $s8Baseline12UnsafeBufferV7isEmptySbvgSi_Tg5:3432688
  0: 146739
  0.1: 282347
 4: Swift runtime failure: arithmetic overflow:0
  0: 0
 6: $s8Baseline16FunctionCompilerV5flushyyF:1013056
  1: 134580
  1.2: 92987 $s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:92987
 10: $s11WebAssembly9ValueTypeV11MachineCodeE18isInVectorRegisterSbvg:3219120
  0: 189360
 19: $s11WebAssembly9ValueTypeV11MachineCodeE18isInVectorRegisterSbvg:1046890
  0: 104689
 20: $s9Assembler3X86O14VectorRegisterVyAEs5UInt8VcfC:7336
  0: 524
 23: $s9Assembler3X86OAAV5xor32yyAC15GeneralRegisterV_AGtF:351680
  0: 8792 $s9Assembler3X86OAAV9registersyys6UInt64V_s5UInt8VAItF:8792
 65222: $s9Assembler3X86O15GeneralRegisterVyAEs5UInt8VcfC:937485
  0: 104165
$s8Baseline16FunctionCompilerV12storeInteger33_A30D17E56DCFA9EFC4D04953A6940268LLyy11WebAssembly14MemoryArgumentV_s6UInt64VtF:82549860:240603
 0: 240603
 2: 240603 $s8Baseline16FunctionCompilerV3popAC7OperandVyF:240603
 4: 82483 $s8Baseline16FunctionCompilerV6access_5width2atAC6AccessV11WebAssembly14MemoryArgumentV_s6UInt64VSiSgtF:82483
 6: 82483
 15: 158120 $s8Baseline16FunctionCompilerV6access_5width2atAC6AccessV11WebAssembly14MemoryArgumentV_s6UInt64VSiSgtF:158120
 17: 158120
 25.1: 132590
 65419: 266133 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:158120 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:108013
 1: $s8Baseline16FunctionCompilerV5flushyyF:4862566
  1: 240603
  1.2: 66464 $s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:66464
 3: $s8Baseline16FunctionCompilerV9immediateys5Int32VSgs6UInt64V_AItFZ:2028960
  1: 84540
  65391: 84540
 5: $s8Baseline16FunctionCompilerV4markyyF:5691327
  0: 82483
  0: $s8Baseline16FunctionCompilerV4markyySiF:5113946
   0: 82483
   65230: 82483
   0: $s11MachineCode12PositionListV6append8distance6offsetySi_SitF:3629252
    0: 82483 $s11MachineCode12PositionListV5writeyyF:82483
   0: $s9Assembler3X86OAAV5countSivg:329932
    0: 82483
 7: $s9Assembler3X86OAAV4mov8_4imm8yAC7AddressV_s4Int8VtF:317781
  0: 10251 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:10251
 8: $s9Assembler3X86OAAV5mov16_5imm16yAC7AddressV_s5Int16VtF:43134
  0: 1659 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:1659
 9: $s9Assembler3X86OAAV5mov32_5imm32yAC7AddressV_s5Int32VtF:501236
  0: 17284 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:17284
 10: $s9Assembler3X86OAAV5mov64_5imm32yAC7AddressV_s5Int32VtF:1278936
  0: 53289 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:53289
 12: $s8Baseline16FunctionCompilerV7releaseyyAC6AccessVF:2720808
  1: 82483
  2: 82483
  1: $s8Baseline16FunctionCompilerV7releaseyyAC4HeldVy_9Assembler3X86O15GeneralRegisterVGF:328801
   0.1: 29891 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:29891
 14: $s8Baseline16FunctionCompilerV15generalRegisteryAC4HeldVy_9Assembler3X86O07GeneralE0VGAC7OperandVF:5539654
  3.1: 77932
  3.2: 77932
  4: 50107 $s8Baseline16FunctionCompilerV4homey9Assembler3X86O15GeneralRegisterVSiF:50107
  6: 29882 $s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:29882
  7: 29882 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O15GeneralRegisterV_AC7OperandVtF:29882
  8: 29882
  65248: 29882
  3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:1324844
   1: 77932
   65509: 77932
   1: Swift runtime failure: precondition failure:0
    0: 0
 16: $s8Baseline16FunctionCompilerV4markyyF:11226520
  0.1: 158120
  0: $s8Baseline16FunctionCompilerV4markyySiF:10119680
   0.1: 158120
   65230: 158120
   0: $s11MachineCode12PositionListV6append8distance6offsetySi_SitF:7115400
    0: 158120 $s11MachineCode12PositionListV5writeyyF:158120
   0: $s9Assembler3X86OAAV5countSivg:632480
    0: 158120
 23: $s8Baseline16FunctionCompilerV7releaseyyAC6AccessVF:4599178
  1.4: 158120
  2.4: 158120
  2.6: 0
  65514: 0
  1: $s8Baseline16FunctionCompilerV7releaseyyAC4HeldVy_9Assembler3X86O15GeneralRegisterVGF:804298
   0.4: 73118 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:73118
 24: $s8Baseline16FunctionCompilerV7releaseyyAC4HeldVy_9Assembler3X86O15GeneralRegisterVGF:1423080
  0.6: 158120
$s8Baseline16FunctionCompilerV4loadyAC5PlaceOAA7PendingV_AC6TargetOtF:80446618:269976
 0: 269976
 2: 269976 $s8Baseline16FunctionCompilerV6access_5width2atAC6AccessV11WebAssembly14MemoryArgumentV_s6UInt64VSiSgtF:269976
 5: 269976
 12: 265220
 16: 265220
 26: 265220
 26.1: 261106
 26.3: 261106
 26.4: 34284 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:34284
 27: 265220
 27.3: 12 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:12
 29: 269976
 65386: 269976 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:265220
 2: $s11WebAssembly15InstructionInfoV9parameters6UInt32Vvg:2699760
  0: 269976
 2: $s8Baseline7PendingV6offsetSivg:539952
  0: 269976
 3: $s8Baseline16FunctionCompilerV4markyySiF:2429784
  0: 0
  65230: 0
  0: $s11MachineCode12PositionListV6append8distance6offsetySi_SitF:2429784
   0: 269976
  0: $s9Assembler3X86OAAV5countSivg:0
   0: 0
 4: $s11WebAssembly15InstructionInfoV6opcodeAA6OpcodeOvg:1889832
  0: 269976
 6: $s8Baseline16FunctionCompilerV12vectorResulty9Assembler3X86O14VectorRegisterVAC6TargetO_AISgtF:91980
  2: 4380 $s8Baseline16FunctionCompilerV10takeVector9Assembler3X86O0E8RegisterVyF:4380
 7: $s8Baseline16FunctionCompilerV7releaseyyAC6AccessVF:85300
  1: 4380
  2: 3289
  2.2: 0
  1: $s8Baseline16FunctionCompilerV7releaseyyAC4HeldVy_9Assembler3X86O15GeneralRegisterVGF:20538
   0.1: 1467 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:1467
   65224: 1467
 8: $s11WebAssembly15InstructionInfoV6resultys6UInt32VSiF:38048
  0: 4756
 8: $s11WebAssembly9ValueTypeV7operand7addressACs6UInt32V_ACtcfC:42744
  0: 4756
 8: $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O14VectorRegisterV_11WebAssembly9ValueTypeVAG7AddressVtF:145788
  0: $s9Assembler3X86OAAV8BaselineE4loadyyAC14VectorRegisterV_11WebAssembly9ValueTypeVAC7AddressVtF:145788
   65106: 4756 $s9Assembler3X86OAAV9vexMemoryyys6UInt64V_s5UInt8VAiC7AddressVAItF:4756
   2: $s9Assembler3X86OAAV6vmovssyyAC14VectorRegisterV_AC7AddressVtF:10808
    0: 1544
   3: $s9Assembler3X86OAAV6vmovsdyyAC14VectorRegisterV_AC7AddressVtF:16716
    0: 2388
   4: $s9Assembler3X86OAAV7vmovdquyyAC14VectorRegisterV_AC7AddressVtF:4120
    0: 824
 12: $sSq7flatMapyqd_0_SgABxqd__YKXEqd__YKs5ErrorRd__Ri_d_0_r0_lF8Baseline16FunctionCompilerV4HeldVy_9Assembler3X86O15GeneralRegisterVG_s5NeverOAMTg5:6322988
  0: 265172
 13: $s8Baseline16FunctionCompilerV6resulty9Assembler3X86O15GeneralRegisterVAC6TargetO_AISgtF:3128986
  2: 192083
  2.3: 127563 $s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:127563
  65359: 127563
$s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZTf4nnnnnd_n:79043692:434306
 0: 434306
 65348: 434306
 3: $s11WebAssembly12BinaryReaderV8unsigned33_BFD96BBBC3D5DCB94BBE759884E80C76LL4bitss6UInt64V5value_Si3endtAH_tAA0aB5ErrorVYKF:69054654
  1.1: 434306
  1: $s11WebAssembly12BinaryReaderV8fewBytes33_BFD96BBBC3D5DCB94BBE759884E80C76LLs6UInt64V5value_AG4bitsSi3endtSgyF:54288250
   1: 434306
   4: 434306
   5: 434306
   7: 434306
   8: 434306
   9: 434306
   10: 434306
   11: 434306
   12: 434306
   3: $ss7RawSpanV19unsafeLoadUnaligned23fromUncheckedByteOffset2asxSi_xmts15BitwiseCopyableRzlFs6UInt64V_Tt1g5:6080284
    0: 434306
  2: $s11WebAssembly12BinaryReaderV12longUnsigned33_BFD96BBBC3D5DCB94BBE759884E80C76LL____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAHtAA0aB5ErrorVYKFZ:0
   0: 0
$s8Baseline16FunctionCompilerV4openyy11WebAssembly6OpcodeO_AC9TypeRangeVAItF:78402028:229169
 0: 229169
 2: 229169
 2.1: 60999 $s8Baseline16FunctionCompilerV12popConditionAA5FlagsOyF:60999
 4: 229169
 4.3: 229169 $s8Baseline16FunctionCompilerV8spillAll3butySi_tF:229169
 5: 229169
 6: 60999
 6.1: 0
 7: 60999 $s8Baseline16FunctionCompilerV10restoreAllyyF:60999
 8: 60999 $s9Assembler3X86OAAV5labelAC5LabelVyF:60999
 9: 60999 $s8Baseline5FlagsO7negatedACvg:60999
 12: 60999 $s9Assembler3X86OAAV5labelAC5LabelVyF:60999
 13: 60999
 16: 168170
 19: 154330 $s9Assembler3X86OAAV5labelAC5LabelVyF:154330
 20: 154330
 23: 13840
 23.1: 0
 23.2: 13840
 23.3: 0
 25: 13840
 25.1: 0
 25.2: 0
 25.3: 0
 26: 13840 $s8Baseline16FunctionCompilerV10restoreAllyyF:13840
 27: 13840 $s9Assembler3X86OAAV5alignyySiF:13840
 28: 13840 $s9Assembler3X86OAAV9labelHereAC5LabelVyF:13840
 34: 13840
 36.1: 154330
 65233: 229169 $s8Baseline16FunctionCompilerV8beginRunyyF:74839
 2: $s8Baseline16FunctionCompilerV5flushyyF:2859690
  1: 168170
  1.2: 100 $s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:100
 3: $s8Baseline16FunctionCompilerV9TypeRangeV5countSivg:1375014
  0: 229169
  65441: 229169
 9: $s8Baseline16FunctionCompilerV4jump2if_yAA5FlagsO_9Assembler3X86O5LabelVtF:1464944
  2: 60999
  2.5: 60975
  4: 16 $s9Assembler3X86OAAV1jyyAC9ConditionO_AC5LabelVtF:16
  5: 16
  7: 8 $s9Assembler3X86OAAV6shortJyAD9ShortJumpVAC9ConditionOF:8
  8: 8 $s9Assembler3X86OAAV1jyyAC9ConditionO_AC5LabelVtF:8
  9: 8 $s9Assembler3X86OAAV4landyyAD9ShortJumpVnF:8
  65270: 60991 $s9Assembler3X86OAAV1jyyAC9ConditionO_AC5LabelVtF:60991
  7: $s9Assembler3X86O9ConditionO7negatedAEvg:176
   0: 8
   0: $s9Assembler3X86O9ConditionO8rawValueAESgs5UInt8V_tcfC:80
    0: 8 $s9Assembler3X86O9ConditionO8rawValueAESgs5UInt8V_tcfCTf4nd_n:8
 10: $s8Baseline12UnsafeBufferV6appendyyxFAA16FunctionCompilerV5BlockV_Tg5:7929870
  1: 60999
  1.1: 0
  2: 60999
  3: 60999
  2: $sSpsRi_zrlE10initialize2toyxn_tF8Baseline16FunctionCompilerV5BlockV_Tg5:5794905
   0: 60999
 13: Swift runtime failure: arithmetic overflow:0
  0: 0
 17: $s8Baseline12UnsafeBufferV6appendyyxFAA16FunctionCompilerV5BlockV_Tg5:21058260
  1.6: 154330
  1.7: 15 $s8Baseline12UnsafeBufferV4grow33_6B079075D4FD6F849494EEF9304ADB7CLLyyFAA16FunctionCompilerV5BlockV_Tg5:15
  2.2: 154330
  3.2: 154330
  65486: 13840
  2: $sSpsRi_zrlE10initialize2toyxn_tF8Baseline16FunctionCompilerV5BlockV_Tg5:14815680
   0: 154330
 20: Swift runtime failure: arithmetic overflow:0
  0: 0
 25: $s8Baseline12UnsafeBufferVyxSiciMAA16FunctionCompilerV7OperandV_Tg5:0
  1: 0
  2.1: 0
  2.2: 0
  1: Swift runtime failure: precondition failure:0
   0: 0
 25: $s8Baseline16FunctionCompilerV4typey11WebAssembly9ValueTypeVAC0H5RangeV_SitF:0
  1: 0
  1.2: 0
  1.4: 0
  1: $sSayxSicig11WebAssembly9ValueTypeV_Tg5:0
   0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly05ValueE0V_Tg5:0
    0: 0
   0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly05ValueE0V_Tg5:0
    0: 0
    0: Swift runtime failure: Index out of range:0
     0: 0
  1: Swift runtime failure: arithmetic overflow:0
   0: 0
 25: $ss16IndexingIteratorV4next7ElementQzSgyFSnySiG_Tg5:83040
  0: 13840
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:0
   0: 0
 25: Swift runtime failure: Range requires lowerBound <= upperBound:0
  0: 0
 25: Swift runtime failure: arithmetic overflow:0
  0: 0
 29: $s8Baseline16FunctionCompilerV4meetyyF:1785360
  1: 13840 $s8Baseline12RegisterFileV6isHeldSbvg:13840
  1.2: 13840 $s8Baseline12RegisterFileV6isHeldSbvg:13840
  1.3: 0
  3: 13840
  4: 13840
  5: 13840
  1: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
   0: 0
  2: $s8Baseline16FunctionCompilerV12forgetCopiesyyF:553600
   1: $s8Baseline12RegisterFileV12forgetCopiesyyF:276800
    1: 13840
    2: 13840
   2: $s8Baseline12RegisterFileV12forgetCopiesyyF:276800
    1: 13840
    2: 13840
 30: $s8Baseline16FunctionCompilerV9countLoopyySiF:110720
  0: 13840 $s8Baseline16FunctionCompilerV9countLoopyySiFTf4dn_n:13840
 31: $s8Baseline12UnsafeBufferV6appendyyxFAA16FunctionCompilerV5BlockV_Tg5:1757680
  1.3: 13840
  1.4: 0
  2.1: 13840
  2: $sSpsRi_zrlE10initialize2toyxn_tF8Baseline16FunctionCompilerV5BlockV_Tg5:1328640
   0: 13840
 34: Swift runtime failure: arithmetic overflow:0
  0: 0
 65233: $s8Baseline12UnsafeBufferV6appendyyxFAA16FunctionCompilerV5BlockV_Tg5:748390
  3: 74839
$s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:71471502:626943
 0: 626943
 1: 626943
 2: 626943 $s8Baseline16FunctionCompilerV4emit_2toAC5PlaceOAA7PendingV_AC6TargetOtF:626943
 4: 626943
 6: 626943 $s8Baseline16FunctionCompilerV4pushyyAC5PlaceO_11WebAssembly9ValueTypeVtF:626943
 7.1: 0
 65391: 626943
 4: $s11WebAssembly15InstructionInfoV8isCustomSbvg:1880829
  0: 626943
 5: $s11WebAssembly15InstructionInfoV6resultys6UInt32VSiF:3761658
  0: 626943
 5: $s11WebAssembly9ValueTypeV7operand7addressACs6UInt32V_ACtcfC:6269430
  0: 626943
$s8Baseline16FunctionCompilerV12moveTogether_2to10areResultsySi_SayAA9CallShapeC5PlaceOGSbtF:63787419:120604
 0: 120604
 1: 120604
 2: 111087
 4: 111087
 5: 111087
 5.1: 53125
 5.2: 38893
 8: 170997
 8.3: 163997
 8.4: 163997
 9: 1568
 9.1: 1568
 19: 48851
 20: 41817
 20.1: 41817
 25: 15310 $s8Baseline16FunctionCompilerV9makeMoves33_89D305E2BA2C9519DA7312606778C65ALLyyF:15310
 29: 3017
 29.1: 3017
 32: 1372 $s8Baseline16FunctionCompilerV9makeMoves33_89D305E2BA2C9519DA7312606778C65ALLyyF:1372
 33.1: 119232
 65509: 163997
 2: Swift runtime failure: arithmetic overflow:0
  0: 0
 4: $s8Baseline16FunctionCompilerV15resultRegisters33_89D305E2BA2C9519DA7312606778C65ALLs6UInt16Vvau:536336
  0: 32508
  65472: 16252
 4: $s8Baseline16FunctionCompilerV17argumentRegisters33_89D305E2BA2C9519DA7312606778C65ALLs6UInt16Vvau:2940005
  0: 189694
  65473: 94835
 5: $s8Baseline12RegisterFileV5takens6UInt16Vvg:343411
  0: 53125
  0.1: 38893
 6: $ss16IndexingIteratorV4next7ElementQzSgyFSnySiG_Tg5:3597945
  0: 170997
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:1196979
   0: 170997
 7: $sSayxSicig8Baseline9CallShapeC5PlaceO_Tg5:2325746
  0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF8Baseline9CallShapeC5PlaceO_Tg5:1367976
   0: 170997
  0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF8Baseline9CallShapeC5PlaceO_Tg5:957770
   0: 95777
   0: Swift runtime failure: Index out of range:0
    0: 0
 8: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV7OperandV_Tg5:6887874
  1: 163997
  65509: 163997
  1: Swift runtime failure: precondition failure:0
   0: 0
 8: $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O15GeneralRegisterV_AC7OperandVtF:10574428
  3: 163997
  7: 67227
  7.1: 67227
  65220: 67227
  1: $s11WebAssembly9ValueTypeV8BaselineE6isWideSbvg:802661
   0: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:802661
    0: 59011
  3: $s9Assembler3X86O15GeneralRegisterV23__derived_struct_equalsySbAE_AEtFZ:110515
   0: 22103
  4: $s8Baseline16FunctionCompilerV4sloty9Assembler3X86O7AddressVs5Int32V_11WebAssembly9ValueTypeVtF:37917
   1: 383
   1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:3447
    0: 383
   1: $s8Baseline11FrameLayoutV5place6ofSlot5counts5Int32VAH_AHtF:32938
    1: 383
    1.1: 383
    1.2: 383
    2: 383
    2.1: 383
    2.2: 383
    65485: 383
    1: $ss3maxyxx_xtSLRzlFs5Int32V_Tg5:1915
     0: 383
    1: Swift runtime failure: arithmetic overflow:0
     0: 0
    2: Swift runtime failure: arithmetic overflow:0
     0: 0
   1: $s9Assembler3X86O7AddressVyAeC15GeneralRegisterV_s5Int32VtcfC:766
    0: 383
  4: $s9Assembler3X86OAAV3mov4wide__ySb_AC15GeneralRegisterVAC7AddressVtF:13804
   0: 383 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:383
  5: $s8Baseline16FunctionCompilerV4load_8constanty9Assembler3X86O15GeneralRegisterV_s6UInt64VtF:965692
   0: 74284 $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_s5Int64VtF:74284
  7: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:1478994
   1.1: 67227
   65509: 67227
   1: Swift runtime failure: precondition failure:0
    0: 0
  8: $s8Baseline16FunctionCompilerV4homey9Assembler3X86O15GeneralRegisterVSiF:601295
   2.9: 39216
   2.10: 373 $s8Baseline16FunctionCompilerV7restore33_BBD4669C4FE231B23EF071E813CB3DBALLyy9Assembler3X86O15GeneralRegisterVF:373
   65335: 373
  9: $s9Assembler3X86O15GeneralRegisterV23__derived_struct_equalsySbAE_AEtFZ:509808
   0: 39216
  11: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:84033
   65509: 28011
  11: $s8Baseline16FunctionCompilerV6memoryy9Assembler3X86O7AddressVAC5LocalVF:364143
   65514: 28011
  11: $s9Assembler3X86OAAV3mov4wide__ySb_AC15GeneralRegisterVAC7AddressVtF:891100
   0: 28241 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:28011
  13: $s8Baseline16FunctionCompilerV4failyySSF:0
   1: 0
   3: 0
   65405: 0
  65220: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:112044
   65509: 28011
  65220: $s9Assembler3X86OAAV3mov4wide__ySb_AC15GeneralRegisterVAHtF:1652308
   0: 59011 $s9Assembler3X86OAAV9registersyys6UInt64V_s5UInt8VAItF:59011
 8: Swift runtime failure: arithmetic overflow:0
  0: 0
 9: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV7OperandV_Tg5:64288
  1.2: 1568
  65509: 1568
  1: Swift runtime failure: precondition failure:0
   0: 0
 9: $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O14VectorRegisterV_AC7OperandVtF:113908
  2: 1568
  6: 811
  6.1: 811
  65200: 811 $s9Assembler3X86OAAV9vexMemoryyys6UInt64V_s5UInt8VAiC7AddressVAItF:517 $s9Assembler3X86OAAV12vexRegistersyys6UInt64V_s5UInt8VA2ItF:388
  2: $s9Assembler3X86O14VectorRegisterV23__derived_struct_equalsySbAE_AEtFZ:4527
   0: 503
  2: $s9Assembler3X86OAAV7vmovapsyyAC14VectorRegisterV_AGtF:560
   0: 70
  3: $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O14VectorRegisterV_11WebAssembly9ValueTypeVAG7AddressVtF:9
   0: $s9Assembler3X86OAAV8BaselineE4loadyyAC14VectorRegisterV_11WebAssembly9ValueTypeVAC7AddressVtF:9
    1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:9
     0: 1
    2: $s9Assembler3X86OAAV6vmovssyyAC14VectorRegisterV_AC7AddressVtF:0
     0: 0
  3: $s8Baseline16FunctionCompilerV4sloty9Assembler3X86O7AddressVs5Int32V_11WebAssembly9ValueTypeVtF:98
   1: 1
   1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:8
    0: 1
   1: $s8Baseline11FrameLayoutV5place6ofSlot5counts5Int32VAH_AHtF:86
    1: 1
    1.3: 1
    1.4: 1
    1.5: 1
    2: 1
    2.3: 1
    2.4: 1
    2.5: 1
    65485: 1
    1: $ss3maxyxx_xtSLRzlFs5Int32V_Tg5:5
     0: 1
    1: Swift runtime failure: arithmetic overflow:0
     0: 0
    2: Swift runtime failure: arithmetic overflow:0
     0: 0
   1: $s9Assembler3X86O7AddressVyAeC15GeneralRegisterV_s5Int32VtcfC:2
    0: 1
  4: $s8Baseline16FunctionCompilerV4load_8constant_y9Assembler3X86O14VectorRegisterV_s6UInt64V11WebAssembly9ValueTypeVtF:7972
   1: 253
   4: 2 $s9Assembler3X86OAAV8constantyAC7AddressVs6UInt32VF:2
   6: 168 $s9Assembler3X86OAAV8constantyAC7AddressVs6UInt64VF:168
   65184: 170
   2: $s9Assembler3X86OAAV6vxorpsyyAC14VectorRegisterV_A2GtF:1079
    0: 83
   3: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:1530
    0: 170
   4: $s9Assembler3X86OAAV6vmovssyyAC14VectorRegisterV_AC7AddressVtF:28
    0: 2
   6: $s9Assembler3X86OAAV6vmovsdyyAC14VectorRegisterV_AC7AddressVtF:1512
    0: 168
  6: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:17842
   1.3: 811
   65509: 811
   1: Swift runtime failure: precondition failure:0
    0: 0
  7: $s8Baseline16FunctionCompilerV10vectorHomey9Assembler3X86O14VectorRegisterVSiF:3741
   2.9: 235
   2.10: 8 $s8Baseline16FunctionCompilerV7restore33_BBD4669C4FE231B23EF071E813CB3DBALLyy9Assembler3X86O14VectorRegisterVF:8
   65329: 8
  8: $s9Assembler3X86O14VectorRegisterV23__derived_struct_equalsySbAE_AEtFZ:3055
   0: 235
  8: $s9Assembler3X86OAAV7vmovapsyyAC14VectorRegisterV_AGtF:2115
   0: 235
  10: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:1728
   65509: 576
  10: $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O14VectorRegisterV_11WebAssembly9ValueTypeVAG7AddressVtF:11284
   0: $s9Assembler3X86OAAV8BaselineE4loadyyAC14VectorRegisterV_11WebAssembly9ValueTypeVAC7AddressVtF:11284
    1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:5994
     0: 576
    2: $s9Assembler3X86OAAV6vmovssyyAC14VectorRegisterV_AC7AddressVtF:5290
     0: 230 $s9Assembler3X86OAAV9vexMemoryyys6UInt64V_s5UInt8VAiC7AddressVAItF:230
    4: $s9Assembler3X86OAAV7vmovdquyyAC14VectorRegisterV_AC7AddressVtF:0
     0: 0
  10: $s8Baseline16FunctionCompilerV6memoryy9Assembler3X86O7AddressVAC5LocalVF:7488
   65514: 576
  12: $s8Baseline16FunctionCompilerV4failyySSF:0
   1.2: 0
   65405: 0
  65200: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:2304
   65509: 576
  65200: $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O14VectorRegisterV_11WebAssembly9ValueTypeVAG7AddressVtF:6940
   0: $s9Assembler3X86OAAV8BaselineE4loadyyAC14VectorRegisterV_11WebAssembly9ValueTypeVAC7AddressVtF:6940
    65106: 347
    3: $s9Assembler3X86OAAV6vmovsdyyAC14VectorRegisterV_AC7AddressVtF:3817
     0: 347
    4: $s9Assembler3X86OAAV7vmovdquyyAC14VectorRegisterV_AC7AddressVtF:0
     0: 0
  65200: $s9Assembler3X86OAAV7vmovapsyyAC14VectorRegisterV_AGtF:2745
   0: 305
 9: Swift runtime failure: arithmetic overflow:0
  0: 0
 16: $s8Baseline12UnsafeBufferV9removeAllyyFAA16FunctionCompilerV4MoveV_Tg5:168410
  0: 15310
 17: $ss16IndexingIteratorV4next7ElementQzSgyFSnySiG_Tg5:2083494
  0: 45834
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:341957
   0: 45834
  0: $sSnyxGSlsSxRzSZ6StrideRpzrlSl9formIndex5aftery0C0Qzz_tFTWSi_Tg5:645747
   0: $sSlsE20_failEarlyRangeCheck_6boundsy5IndexQz_SnyADGtFSnySiG_Tg5:645747
    0: 48851
    0: Swift runtime failure: Index out of bounds:0
     0: 0
 18: $sSayxSicig8Baseline9CallShapeC5PlaceO_Tg5:855245
  0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF8Baseline9CallShapeC5PlaceO_Tg5:293106
   0: 48851
  0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF8Baseline9CallShapeC5PlaceO_Tg5:562139
   0: 48851
   0: Swift runtime failure: Index out of range:0
    0: 0
 20: $s8Baseline12UnsafeBufferV6appendyyxFAA16FunctionCompilerV4MoveV_Tg5:2718105
  1: 41817
  1.1: 0
  2: 41817
  3: 41817
  65486: 0
  2: $sSpsRi_zrlE10initialize2toyxn_tF8Baseline16FunctionCompilerV4MoveV_Tg5:1003608
   0: 41817
 20: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV7OperandV_Tg5:1254510
  1.4: 41817
  65509: 41817
  1: Swift runtime failure: precondition failure:0
   0: 0
 20: Swift runtime failure: arithmetic overflow:0
  0: 0
 27: $ss16IndexingIteratorV4next7ElementQzSgyFSnySiG_Tg5:71984
  0: 4499
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:31493
   0: 4499
 28: $sSayxSicig8Baseline9CallShapeC5PlaceO_Tg5:67708
  0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF8Baseline9CallShapeC5PlaceO_Tg5:53988
   0: 4499
  0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF8Baseline9CallShapeC5PlaceO_Tg5:13720
   0: 1372
   0: Swift runtime failure: Index out of range:0
    0: 0
 29: $s8Baseline12UnsafeBufferV6appendyyxFAA16FunctionCompilerV4MoveV_Tg5:229292
  1.4: 3017
  1.5: 0
  2.1: 3017
  3.1: 3017
  65486: 3017
  2: $sSpsRi_zrlE10initialize2toyxn_tF8Baseline16FunctionCompilerV4MoveV_Tg5:72408
   0: 3017
 29: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV7OperandV_Tg5:90510
  1.5: 3017
  65509: 3017
  1: Swift runtime failure: precondition failure:0
   0: 0
 29: Swift runtime failure: arithmetic overflow:0
  0: 0
$s8Baseline16FunctionCompilerV11visitGlobalyy11WebAssembly15InstructionInfoV_s6UInt32VtAE0fG5ErrorVYKF:55317523:109479
 0: 109479
 1: 109479
 1.1: 109479
 3: 109479
 4: 109479 $s8Baseline16FunctionCompilerV5checkyy11WebAssembly9ValueTypeVAE0eF5ErrorVYKF:109479
 4.2: 0
 5: 109479
 6: 109479 $s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:109479
 8: 109479
 10: 0
 10.1: 0
 12: 0
 14: 109479
 14.1: 109479
 14.2: 109479
 16: 109479
 18: 0
 20: 0
 21: 0
 24: 53568 $s8Baseline16FunctionCompilerV4pushyy9Assembler3X86O15GeneralRegisterV_11WebAssembly9ValueTypeVtF:53568
 28: 55911 $s8Baseline16FunctionCompilerV3popAC7OperandVyF:55911
 31: 0
 39: 55911 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:55911
 65158: 109479
 1: $s8Baseline16FunctionCompilerV11isReachableSbvg:3722286
  0: 109479
  75: 109479
  0: $s8Baseline12UnsafeBufferV3topxvgAA16FunctionCompilerV5BlockV_Tg5:1423227
   1: 109479
   65497: 109479
   1: Swift runtime failure: precondition failure:0
    0: 0
 2: $s8Baseline16FunctionCompilerV5flushyyF:2043024
  1: 109479
  1.2: 6582 $s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:6582
  65396: 6582
 3: $sSayxSicig11WebAssembly10GlobalTypeV_Tg5:1532706
  0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly06GlobalE0V_Tg5:437916
   0: 109479
  0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly06GlobalE0V_Tg5:1094790
   0: 109479
   0: Swift runtime failure: Index out of range:0
    0: 0
 9: $s8Baseline16FunctionCompilerV8instance9Assembler3X86O15GeneralRegisterVyF:0
  1: 0
  1.1: 0
 9: $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_AC7AddressVtF:0
  0: 0
 10: $s9Assembler3X86O7AddressVyAeC15GeneralRegisterV_s5Int32VtcfC:0
  0: 0
 10: $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_AC7AddressVtF:0
  0: 0
 10: Swift runtime failure: Not enough bits to represent the passed value:0
  0: 0
 10: Swift runtime failure: arithmetic overflow:0
  0: 0
 11: $s9Assembler3X86O7AddressVyAeC15GeneralRegisterV_s5Int32VtcfC:0
  0: 0
 13: $s8Baseline16FunctionCompilerV8instance9Assembler3X86O15GeneralRegisterVyF:873451
  1.3: 109479
  1.4: 34447 $s8Baseline16FunctionCompilerV7restore33_BBD4669C4FE231B23EF071E813CB3DBALLyy9Assembler3X86O15GeneralRegisterVF:34447
 13: $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_AC7AddressVtF:3393849
  0: 109479 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:109479
 14: $s9Assembler3X86O7AddressVyAeC15GeneralRegisterV_s5Int32VtcfC:7225614
  0: 109479
 14: $sSayxSicigs6UInt32V_Tg5:2189580
  0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtFs6UInt32V_Tg5:437916
   0: 109479
  0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtFs6UInt32V_Tg5:1751664
   0: 109479
   0: Swift runtime failure: Index out of range:0
    0: 0
 14: Swift runtime failure: Not enough bits to represent the passed value:0
  0: 0
 14: Swift runtime failure: arithmetic overflow:0
  0: 0
 17: $s11WebAssembly9ValueTypeV11MachineCodeE18isInVectorRegisterSbvg:1318797
  0: 53568
 19: $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O14VectorRegisterV_11WebAssembly9ValueTypeVAG7AddressVtF:0
  65174: 0
  0: $s9Assembler3X86OAAV8BaselineE4loadyyAC14VectorRegisterV_11WebAssembly9ValueTypeVAC7AddressVtF:0
   65106: 0
   1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:0
    0: 0
   2: $s9Assembler3X86OAAV6vmovssyyAC14VectorRegisterV_AC7AddressVtF:0
    0: 0
   3: $s9Assembler3X86OAAV6vmovsdyyAC14VectorRegisterV_AC7AddressVtF:0
    0: 0
   4: $s9Assembler3X86OAAV7vmovdquyyAC14VectorRegisterV_AC7AddressVtF:0
    0: 0
 23: $s9Assembler3X86OAAV3mov4wide__ySb_AC15GeneralRegisterVAC7AddressVtF:642816
  0: 53568 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:53568
 29: $s11WebAssembly9ValueTypeV11MachineCodeE18isInVectorRegisterSbvg:447288
  0: 55911
 30: $s8Baseline16FunctionCompilerV14vectorRegisteryAC4HeldVy_9Assembler3X86O06VectorE0VGAC7OperandVF:0
  2: 0
  2.3: 0
  3: 0
  3.1: 0
  4: 0
  6: 0
  7: 0
  65236: 0
  3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:0
   1: 0
   65509: 0
   1: Swift runtime failure: precondition failure:0
    0: 0
 31: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:0
  0: 0
 32: $s8Baseline16FunctionCompilerV7releaseyyAC4HeldVy_9Assembler3X86O14VectorRegisterVGF:0
  0: 0
  0.1: 0
 35: $s8Baseline16FunctionCompilerV15generalRegisteryAC4HeldVy_9Assembler3X86O07GeneralE0VGAC7OperandVF:2582949
  2: 55911
  2.3: 8438
  3: 47453
  3.1: 47453
  4: 47355 $s8Baseline16FunctionCompilerV4homey9Assembler3X86O15GeneralRegisterVSiF:47355
  6: 118 $s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:118
  7: 118 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O15GeneralRegisterV_AC7OperandVtF:118
  65248: 8438
  3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:806701
   1.1: 47453
   65509: 47453
   1: Swift runtime failure: precondition failure:0
    0: 0
 36: $s9Assembler3X86OAAV5mov64yyAC7AddressV_AC15GeneralRegisterVtF:1040622
  0: 47355 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:55911
 37: $s8Baseline16FunctionCompilerV7releaseyyAC4HeldVy_9Assembler3X86O15GeneralRegisterVGF:188826
  0: 47355
  0.1: 8556 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:8556
 65158: $s8Baseline16FunctionCompilerV8instance9Assembler3X86O15GeneralRegisterVyF:2518017
  1: 109479
  65322: 109479
$s8Baseline16FunctionCompilerV4homey9Assembler3X86O15GeneralRegisterVSiF:50580166:815498
 0: 815498
 1: 815498
 1.1: 815498
 2.2: 815498
 2.13: 3858 $s8Baseline16FunctionCompilerV7restore33_BBD4669C4FE231B23EF071E813CB3DBALLyy9Assembler3X86O15GeneralRegisterVF:3858
 3: 815498
 65335: 815498
 1: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:16309960
  1: 815498
  174: 815498
  65509: 815498
  1: Swift runtime failure: precondition failure:0
   0: 0
 1: Swift runtime failure: Negative value is not representable:0
  0: 0
$s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:47184036:644860
 0: 644860
 2.1: 281
 3.1: 281 $s8Baseline16FunctionCompilerV5spillyySiF:281
 6: 0
 8: 644860
 1: $s8Baseline12RegisterFileV4takes5UInt8VSgyF:8383180
  1: 644860
 2: $s8Baseline12RegisterFileV7deepests5UInt8VSgyF:98859
  3: 281
  4: 281
  4.2: 1465
  5: 1465
  6: 1465
  8: 1465
  65398: 1465
 4: $s8Baseline12RegisterFileV4takes5UInt8VSgyF:4777
  1.1: 281
 6: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
  0: 0
 65396: $s8Baseline12RegisterFileV4takes5UInt8VSgyF:34822440
  2: 644860
  3: 644860
  4: 644860
  5: 644860
  65478: 644860
$s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O15GeneralRegisterV_AC7OperandVtF:46559510:469639
 0: 469639
 3: 469639
 7: 265616
 7.1: 265616
 8: 107221 $s8Baseline16FunctionCompilerV4homey9Assembler3X86O15GeneralRegisterVSiF:107221
 13: 0
 15: 469639
 65220: 469639
 1: $s11WebAssembly9ValueTypeV8BaselineE6isWideSbvg:800943
  0: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:800943
   0: 159603
 3: $s9Assembler3X86O15GeneralRegisterV23__derived_struct_equalsySbAE_AEtFZ:1257408
  0: 139712
 3: $s9Assembler3X86OAAV3mov4wide__ySb_AC15GeneralRegisterVAHtF:519520
  0: 64940
 4: $s8Baseline16FunctionCompilerV4sloty9Assembler3X86O7AddressVs5Int32V_11WebAssembly9ValueTypeVtF:106304
  1: 1208
  1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:9664
   0: 1208
  1: $s8Baseline11FrameLayoutV5place6ofSlot5counts5Int32VAH_AHtF:85768
   1: 1208
   1.1: 1208
   1.2: 1208
   2: 1208
   2.1: 1208
   2.2: 1208
   1: $ss3maxyxx_xtSLRzlFs5Int32V_Tg5:6040
    0: 1208
   1: Swift runtime failure: arithmetic overflow:0
    0: 0
   2: Swift runtime failure: arithmetic overflow:0
    0: 0
  1: $s9Assembler3X86O7AddressVyAeC15GeneralRegisterV_s5Int32VtcfC:8456
   0: 1208
 5: $s8Baseline16FunctionCompilerV4load_8constanty9Assembler3X86O15GeneralRegisterV_s6UInt64VtF:946545
  0: 63103 $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_s5Int64VtF:63103
  65202: 63103
 7: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:4515472
  1: 265616
  65509: 265616
  1: Swift runtime failure: precondition failure:0
   0: 0
 9: $s9Assembler3X86O15GeneralRegisterV23__derived_struct_equalsySbAE_AEtFZ:857768
  0: 107221
 9: $s9Assembler3X86OAAV3mov4wide__ySb_AC15GeneralRegisterVAHtF:254628
  0: 42438
 11: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:475185
  65509: 158395
 13: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
  0: 0
 65220: $s9Assembler3X86OAAV3mov4wide__ySb_AC15GeneralRegisterVAC7AddressVtF:3419990
  0: 159603 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:159603
 65220: $s9Assembler3X86OAAV3mov4wide__ySb_AC15GeneralRegisterVAHtF:1799763
  0: 91035 $s9Assembler3X86OAAV9registersyys6UInt64V_s5UInt8VAItF:107378
$s8Baseline16FunctionCompilerV10visitLabelyy11WebAssembly15InstructionInfoV_s6UInt32VtAE0fG5ErrorVYKF:45136825:193714
 0: 193714
 1: 193714
 1.1: 193714
 3: 193714
 6: 76109 $s8Baseline16FunctionCompilerV4jump2toySi_tF:76109
 9: 117605 $s8Baseline16FunctionCompilerV12popConditionAA5FlagsOyF:117605
 10: 117605 $s8Baseline16FunctionCompilerV6branch2if2toyAA5FlagsO_SitF:117605
 15: 0
 17.1: 0
 17.2: 0
 19: 0
 21: 0
 25: 0
 26: 0
 26.1: 0
 30: 0
 39: 0
 40: 0
 40.1: 0
 41: 0
 65353: 193714
 1: $s8Baseline16FunctionCompilerV11isReachableSbvg:6586276
  0: 193714
  65416: 193714
  0: $s8Baseline12UnsafeBufferV3topxvgAA16FunctionCompilerV5BlockV_Tg5:2518282
   1: 193714
   65497: 193714
   1: Swift runtime failure: precondition failure:0
    0: 0
 2: $s11WebAssembly15InstructionInfoV6opcodeAA6OpcodeOvg:1355998
  0: 193714
 4: $s8Baseline16FunctionCompilerV5flushyyF:1398165
  1: 76109
  1.2: 1659 $s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:1659
  65396: 1659
 5: $s8Baseline16FunctionCompilerV4markyyF:5251521
  0: 76109
  0: $s8Baseline16FunctionCompilerV4markyySiF:4718758
   0: 76109
   65230: 76109
   0: $s11MachineCode12PositionListV6append8distance6offsetySi_SitF:3348796
    0: 76109 $s11MachineCode12PositionListV5writeyyF:76109
   0: $s9Assembler3X86OAAV5countSivg:304436
    0: 76109
 6: $s8Baseline16FunctionCompilerV5blockySis6UInt32VF:1522180
  0: 76109
  0.1: 76109
  0: Swift runtime failure: arithmetic overflow:0
   0: 0
 7: $s8Baseline16FunctionCompilerV14setUnreachableyyF:4490431
  1: 76109
  2: 76109
  3: 76109 $s8Baseline16FunctionCompilerV8truncate2toySi_tF:76109
  1: Swift runtime failure: arithmetic overflow:0
   0: 0
  2: $s8Baseline12UnsafeBufferVyxSiciMAA16FunctionCompilerV5BlockV_Tg5:1522180
   1: 76109
   2: 76109
   1: Swift runtime failure: precondition failure:0
    0: 0
  3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5BlockV_Tg5:380545
   65509: 76109
 10: $s8Baseline16FunctionCompilerV5blockySis6UInt32VF:2352100
  0: 117605
  0.2: 117605
  0.3: 117605
  0: Swift runtime failure: arithmetic overflow:0
   0: 0
 12: $s8Baseline16FunctionCompilerV5flushyyF:0
  1.4: 0
  1.6: 0
  65396: 0
 13: $s8Baseline16FunctionCompilerV4markyyF:0
  0.1: 0
  0: $s8Baseline16FunctionCompilerV4markyySiF:0
   0.1: 0
   65230: 0
   0: $s11MachineCode12PositionListV6append8distance6offsetySi_SitF:0
    0: 0
   0: $s9Assembler3X86OAAV5countSivg:0
    0: 0
 14: $s8Baseline16FunctionCompilerV5blockySis6UInt32VF:0
  0: 0
  0.4: 0
  0.5: 0
  0: Swift runtime failure: arithmetic overflow:0
   0: 0
 16: $s8Baseline16FunctionCompilerV15generalRegisteryAC4HeldVy_9Assembler3X86O07GeneralE0VGAC7OperandVF:0
  2: 0
  2.3: 0
  3: 0
  3.1: 0
  4: 0
  6: 0
  7: 0
  65248: 0
  3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:0
   1: 0
   65509: 0
   1: Swift runtime failure: precondition failure:0
    0: 0
 17: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5BlockV_Tg5:0
  1.1: 0
  65509: 0
  1: Swift runtime failure: precondition failure:0
   0: 0
 17: $s9Assembler3X86O15GeneralRegisterV23__derived_struct_equalsySbAE_AEtFZ:0
  0: 0
 20: $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_AGtF:0
  0: 0
 24: $s9Assembler3X86OAAV6test64yyAC15GeneralRegisterV_AGtF:0
  0: 0
 28: $s8Baseline16FunctionCompilerV5flushyyF:0
  1.8: 0
  1.10: 0
  65396: 0
 29: $s8Baseline16FunctionCompilerV4markyyF:0
  0.2: 0
  0: $s8Baseline16FunctionCompilerV4markyySiF:0
   0.2: 0
   65230: 0
   0: $s11MachineCode12PositionListV6append8distance6offsetySi_SitF:0
    0: 0
   0: $s9Assembler3X86OAAV5countSivg:0
    0: 0
 30: Swift runtime failure: arithmetic overflow:0
  0: 0
 31: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV7OperandV_Tg5:0
  1.2: 0
  65509: 0
  1: Swift runtime failure: precondition failure:0
   0: 0
 35: $s8Baseline16FunctionCompilerV15generalRegisteryAC4HeldVy_9Assembler3X86O07GeneralE0VGAC7OperandVF:0
  3.4: 0
  3.5: 0
  4.1: 0
  6.1: 0
  7.1: 0
  65248: 0
  3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:0
   1.3: 0
   65509: 0
   1: Swift runtime failure: precondition failure:0
    0: 0
 37: $s9Assembler3X86OAAV6test64yyAC15GeneralRegisterV_AGtF:0
  0: 0
 38: $s8Baseline16FunctionCompilerV7releaseyyAC4HeldVy_9Assembler3X86O15GeneralRegisterVGF:0
  0.1: 0
 39: $s8Baseline16FunctionCompilerV5blockySis6UInt32VF:0
  0: 0
  0.6: 0
  0.7: 0
  0: Swift runtime failure: arithmetic overflow:0
   0: 0
 41: $s20swift_willThrowTyped11WebAssembly0eF5ErrorV_Tg5:0
  0: 0
 41: $s8Baseline16FunctionCompilerV11notCompiledy11WebAssembly0fG5ErrorVAE15InstructionInfoVF:0
  0: 0
$s8Baseline16FunctionCompilerV10restoreAllyyF:43153453:389120
 0: 389120
 1: 389120
 1.5: 145031
 2: 389120
 2.5: 1505
 3: 389120
 65296: 75253
 1: $s8Baseline16FunctionCompilerV7restore33_BBD4669C4FE231B23EF071E813CB3DBALLyy9Assembler3X86O15GeneralRegisterVF:9812974
  1: 145031
  1.3: 145031
  1.8: 145031
  3: 145031
  3.2: 42116
  4.1: 102915
  65310: 145031
  3: $s11WebAssembly9ValueTypeV8BaselineE6isWideSbvg:168464
   0: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:168464
    0: 42116
  3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:715972
   1: 42116
   65509: 42116
   1: Swift runtime failure: precondition failure:0
    0: 0
  4: $s9Assembler3X86OAAV3mov4wide__ySb_AC15GeneralRegisterVAC7AddressVtF:2107331
   0: 145031 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:145031
 2: $s8Baseline16FunctionCompilerV7restore33_BBD4669C4FE231B23EF071E813CB3DBALLyy9Assembler3X86O14VectorRegisterVF:166820
  1: 1505
  1.3: 1505
  1.8: 1505
  2.1: 1505
  3: 1505
  65303: 1505
  2: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:27090
   1.1: 1505
   65509: 1505
   1: Swift runtime failure: precondition failure:0
    0: 0
  3: $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O14VectorRegisterV_11WebAssembly9ValueTypeVAG7AddressVtF:51810
   65174: 980
   0: $s9Assembler3X86OAAV8BaselineE4loadyyAC14VectorRegisterV_11WebAssembly9ValueTypeVAC7AddressVtF:47890
    65106: 1505 $s9Assembler3X86OAAV9vexMemoryyys6UInt64V_s5UInt8VAiC7AddressVAItF:1505
    1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:25315
     0: 1505
$s8Baseline16FunctionCompilerV7comparey9Assembler3X86O9ConditionOAI_AA7PendingVtF:41826709:104293
 0: 104293
 1: 104293
 2: 104293
 3: 7255
 3.3: 7255 $s8Baseline16FunctionCompilerV6access_5width2atAC6AccessV11WebAssembly14MemoryArgumentV_s6UInt64VSiSgtF:7255
 4: 7255 $s8Baseline16FunctionCompilerV3popAC7OperandVyF:7255
 9: 2813
 11: 97038 $s8Baseline16FunctionCompilerV3popAC7OperandVyF:97038
 12: 97038 $s8Baseline16FunctionCompilerV3popAC7OperandVyF:97038
 18: 97038 $s8Baseline16FunctionCompilerV6sourceyAC6SourceOAD_9Assembler3X86O15GeneralRegisterVSg5takentAC7OperandVF:97038
 19: 97038 $s8Baseline16FunctionCompilerV11memoryPlacey9Assembler3X86O7AddressVSgAC7OperandVF:97038
 21: 15745
 22: 8147 $s9Assembler3X86OAAV10arithmetic_4wide__yAC10ArithmeticO_SbAC7AddressVs5Int32VtF:8147
 26: 4854
 26.3: 1395 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:1395
 27: 4854 $s8Baseline16FunctionCompilerV7releaseyyAC7OperandVF:4854
 28: 4854
 33.1: 48954
 34: 5842
 38: 84037
 38.3: 4091 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:4091
 40: 84037 $s8Baseline16FunctionCompilerV7releaseyyAC7OperandVF:84037
 42: 104293
 65146: 97038 $s9Assembler3X86OAAV9registersyys6UInt64V_s5UInt8VAItF:29957
 2: $s8Baseline7PendingV11LastOperandO21__derived_enum_equalsySbAE_AEtFZ:1668688
  0: 104293
 4: $s8Baseline16FunctionCompilerV15generalRegisteryAC4HeldVy_9Assembler3X86O07GeneralE0VGAC7OperandVF:390946
  2: 7255
  3: 4804
  3.1: 4804
  4: 4442 $s8Baseline16FunctionCompilerV4homey9Assembler3X86O15GeneralRegisterVSiF:4442
  6: 756 $s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:756
  7: 756 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O15GeneralRegisterV_AC7OperandVtF:756
  65248: 756
  3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:81668
   1: 4804
   65509: 4804
   1: Swift runtime failure: precondition failure:0
    0: 0
 5: $s8Baseline16FunctionCompilerV4markyySiF:370817
  0: 7255
  65230: 1323
  0: $s11MachineCode12PositionListV6append8distance6offsetySi_SitF:269204
   0: 7255 $s11MachineCode12PositionListV5writeyyF:1323
  0: $s9Assembler3X86OAAV5countSivg:29020
   0: 7255
 6: $s9Assembler3X86OAAV10arithmetic_4wide__yAC10ArithmeticO_SbAC15GeneralRegisterVAC7AddressVtF:203140
  0: 7255 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:7255
 7: $s8Baseline16FunctionCompilerV7releaseyyAC6AccessVF:243136
  1: 7255
  2: 7255
  2.2: 0
  1: $s8Baseline16FunctionCompilerV7releaseyyAC4HeldVy_9Assembler3X86O15GeneralRegisterVGF:39996
   0.1: 3636 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:3636
 8: $s8Baseline16FunctionCompilerV7releaseyyAC4HeldVy_9Assembler3X86O15GeneralRegisterVGF:100680
  0.3: 7255
  0.4: 2813 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:2813
 16: $s9Assembler3X86O9ConditionO8BaselineE7swappedAEvg:50806
  2: 1337
  64878: 1337
 25: $s9Assembler3X86OAAV10arithmetic_4wide__yAC10ArithmeticO_SbAC7AddressVAC15GeneralRegisterVtF:87372
  0: 4854 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:4854
 32: $s8Baseline16FunctionCompilerV15generalRegisteryAC4HeldVy_9Assembler3X86O07GeneralE0VGAC7OperandVF:4690195
  2.4: 84037
  3.4: 47754
  3.5: 47754
  4.1: 45032 $s8Baseline16FunctionCompilerV4homey9Assembler3X86O15GeneralRegisterVSiF:45032
  6.1: 2748 $s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:2748
  7.1: 2748 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O15GeneralRegisterV_AC7OperandVtF:2748
  65248: 47754
  3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:811818
   1.1: 47754
   65509: 47754
   1: Swift runtime failure: precondition failure:0
    0: 0
 34: $s9Assembler3X86OAAV6test32yyAC15GeneralRegisterV_AGtF:37336
  0: 4667
 34: $s9Assembler3X86OAAV6test64yyAC15GeneralRegisterV_AGtF:15275
  0: 1175
 36: $s8Baseline16FunctionCompilerV5apply_4wide__y9Assembler3X86O10ArithmeticO_SbAH15GeneralRegisterVAC6SourceOtF:1727761
  4: 43112 $s9Assembler3X86OAAV10arithmetic_4wide__yAC10ArithmeticO_SbAC15GeneralRegisterVs5Int32VtF:43112
  65329: 43112
  2: $s9Assembler3X86OAAV10arithmetic_4wide__yAC10ArithmeticO_SbAC15GeneralRegisterVAJtF:361725
   0: 24115
  3: $s9Assembler3X86OAAV10arithmetic_4wide__yAC10ArithmeticO_SbAC15GeneralRegisterVAC7AddressVtF:340008
   0: 10968 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:10968
 39: $s8Baseline16FunctionCompilerV7releaseyyAC4HeldVy_9Assembler3X86O15GeneralRegisterVGF:849240
  0.6: 84037
  0.7: 39005 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:39005
$s11WebAssembly18InstructionDecoderV10readLabelsys6UInt32VAA12BinaryReaderVzAA0aB5ErrorVYKF:41418937:12526
 0: 12526
 4: 12346
 65304: 12526
 1: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:637324
  1: 12526
  3: 12526
  4: 12102
  5: 12102
  65432: 12526
  2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:100208
   0: 12526
  8: $s11WebAssembly12BinaryReaderV5moved2toxx5value_Si3endt_tlFs6UInt64V_Tgq5:2968
   1: 424
  8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:11448
   0: 424 $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZTf4nnnnnd_n:424
 2: $sSa9removeAll15keepingCapacityySb_tFs6UInt32V_Tg5:739328
  0: 25052
  0: $sSa12_getCapacitySiyFs6UInt32V_Tg5:98
   0: 14
  0: $sSa15replaceSubrange_4withySnySiG_qd__nt7ElementQyd__RszSlRd__lFs6UInt32V_s15EmptyCollectionVyAGGTg5:175168
   0: 12512 $sSa15replaceSubrange_4withySnySiG_qd__nt7ElementQyd__RszSlRd__lFs6UInt32V_s15EmptyCollectionVyAGGTg5Tf4ndn_n:12512
  0: $sSksSx5IndexRpzSnyABG7IndicesRtzSiAA_6StrideRTzrlE7indicesACvgSays6UInt32VG_Tg5:50048
   0: $sSayxGSlsSl8endIndex0B0QzvgTWs6UInt32V_Tg5:50048
    0: $sSa8endIndexSivgs6UInt32V_Tg5:50048
     0: $sSa9_getCountSiyFs6UInt32V_Tg5:50048
      0: 12512
 3: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:10410116
  1.2: 315090
  3.1: 315090
  4.1: 286630
  65432: 315090
  2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:1890540
   0: 315090
  8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:796880
   0: 28460 $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZTf4nnnnnd_n:28460
 3: $sSa6appendyyxnFs6UInt32V_Tg5:22059285
  0: 315090
  0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyFs6UInt32V_Tg5:6302150
   0: 630180
   0: $sSa5countSivgs6UInt32V_Tg5:56
    0: $sSa9_getCountSiyFs6UInt32V_Tg5:56
     0: 14
  0: $sSa12_endMutationyyFs6UInt32V_Tg5:1890540
   0: 315090
  0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFs6UInt32V_Tg5:5989345
   0: 315090
   0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFs6UInt32V_Tg5:1785
    0: 85
  0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFs6UInt32V_Tg5:5356530
   0: 315090
 3: $ss16IndexingIteratorV4next7ElementQzSgyFSnys6UInt32VG_Tg5:6717098
  0: 315090
  0: $ss6UInt32VSQsSQ2eeoiySbx_xtFZTW:4726350
   0: 315090
 4: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:329456
  1.4: 12526
  3.2: 12526
  4.2: 12346
  65432: 180
  2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:100208
   0: 12526
  8: $s11WebAssembly12BinaryReaderV5moved2toxx5value_Si3endt_tlFs6UInt64V_Tgq5:720
   1.2: 180
  8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:4320
   0: 180 $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZTf4nnnnnd_n:180
$s8Baseline16FunctionCompilerV13waitForBinaryyyAA7PendingV4RuleO_11WebAssembly15InstructionInfoVtF:40419464:473327
 0: 473327
 1: 473327
 2: 11962
 4: 11962
 5: 11962
 8: 473327
 65460: 473327
 1: $s11WebAssembly15InstructionInfoV8BaselineE11isFullWidthSbvg:228397
  2: 14091
  1: $s11WebAssembly15InstructionInfoV6opcodeAA6OpcodeOvg:98637
   0: 14091
 2: $s11WebAssembly15InstructionInfoV6resultys6UInt32VSiF:35886
  0: 11962
 2: $s11WebAssembly15InstructionInfoV7operandys6UInt32VSiF:59810
  0: 11962
 4: $s8Baseline7PendingV__2at5loadsA2C4RuleO_11WebAssembly15InstructionInfoVSiACtcfC:406708
  2: 11962
  3: 11962
  3.3: 11962
  1: $s8Baseline7PendingV__2atA2C4RuleO_11WebAssembly15InstructionInfoVSitcfC:47848
   1: 11962
 6: $s8Baseline16FunctionCompilerV4waityyAA7PendingV4RuleO_11WebAssembly15InstructionInfoVtF:5205195
  2: 461365
  65403: 461365
  1: $s8Baseline16FunctionCompilerV5flushyyF:130180
   1.2: 26036 $s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:26036
$s8Baseline16FunctionCompilerV9noteWrite33_BBD4669C4FE231B23EF071E813CB3DBALLyySiF:39453326:294049
 0: 294049
 2: 294049
 2.2: 294049
 2.4: 294049
 2.6: 294049
 4: 2476
 5: 2476
 6: 2476
 8: 291573
 9: 291573
 10: 291573
 12: 294049
 65248: 294049
 1: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:8233372
  1: 294049
  261: 294049
  65509: 294049
  1: Swift runtime failure: precondition failure:0
   0: 0
 2: Swift runtime failure: Negative value is not representable:0
  0: 0
 3: $s11WebAssembly9ValueTypeV11MachineCodeE18isInVectorRegisterSbvg:2940490
  0: 294049
 6: $s8Baseline16FunctionCompilerV5storeyy9Assembler3X86O14VectorRegisterV_11WebAssembly9ValueTypeVAG7AddressVtF:16673
  65172: 429
  0: $s9Assembler3X86OAAV8BaselineE5storeyyAC14VectorRegisterV_11WebAssembly9ValueTypeVAC7AddressVtF:14957
   65097: 429 $s9Assembler3X86OAAV9vexMemoryyys6UInt64V_s5UInt8VAiC7AddressVAItF:429
   1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:4824
    0: 429
   2: $s9Assembler3X86OAAV6vmovssyyAC7AddressV_AC14VectorRegisterVtF:960
    0: 96
   3: $s9Assembler3X86OAAV6vmovsdyyAC7AddressV_AC14VectorRegisterVtF:2254
    0: 322
   4: $s9Assembler3X86OAAV7vmovdquyyAC7AddressV_AC14VectorRegisterVtF:55
    0: 11
 6: $s8Baseline16FunctionCompilerV6memoryy9Assembler3X86O7AddressVAC5LocalVF:1287
  65514: 429
 6: $s9Assembler3X86O14VectorRegisterVyAEs5UInt8VcfC:5577
  0: 429
 10: $s11WebAssembly9ValueTypeV8BaselineE6isWideSbvg:38091
  0: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:38091
   0: 12697
 10: $s8Baseline16FunctionCompilerV6memoryy9Assembler3X86O7AddressVAC5LocalVF:38091
  65514: 12697
 10: $s9Assembler3X86O15GeneralRegisterVyAEs5UInt8VcfC:38091
  0: 12697
 10: $s9Assembler3X86OAAV3mov4wide__ySb_AC7AddressVAC15GeneralRegisterVtF:313386
  0: 12697 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:12697
$s9Assembler3X86OAAV8inOpcodeyys6UInt64V_s5UInt8VtF:38849550:258997
 0: 258997
 2: 258997
 3: 258997
 3.1: 258997
 3.2: 258997
 4: 258997
 5: 258997
 1: $s9Assembler3X86OAAV7reserve33_19EB570CE0B0F19A4EC823D07441EA47LLyyF:2589970
  1: 258997
  1.1: 0
 3: Swift runtime failure: arithmetic overflow:0
  0: 0
 4: $s9Assembler3X86OAAV4head33_19EB570CE0B0F19A4EC823D07441EA47LL___3rexys6UInt64V_A3ItF:13985838
  3: 258997
  7: 258997
  8: 0
  9: 0
  11: $s9Assembler3X86OAAV6append33_19EB570CE0B0F19A4EC823D07441EA47LL_4bitsys6UInt64V_AItF:4402949
   4: 258997
   65397: 258997
   3: $sSv10storeBytes2of12toByteOffset2asyx_Sixmts15BitwiseCopyableRzlFs6UInt64V_Tt1g5:776991
    0: 258997
$s8Baseline16FunctionCompilerV10visitBlockyy11WebAssembly15InstructionInfoV_AE0E4TypeOtAE0fG5ErrorVYKF:38825905:229150
 0: 229150
 1: 229150
 1.1: 229150
 2: 0
 2.1: 0
 6: 0
 7: 0
 8: 229150 $s8Baseline16FunctionCompilerV4openyy11WebAssembly6OpcodeO_AC9TypeRangeVAItF:229150
 9: 229150
 9.2: 0
 65245: 229150
 1: $s8Baseline16FunctionCompilerV11isReachableSbvg:4124700
  0: 229150
  0: $s8Baseline12UnsafeBufferV3topxvgAA16FunctionCompilerV5BlockV_Tg5:2978950
   1: 229150
   65497: 229150
   1: Swift runtime failure: precondition failure:0
    0: 0
 2: Swift runtime failure: arithmetic overflow:0
  0: 0
 5: $s8Baseline16FunctionCompilerV5typesyAC9TypeRangeV10parameters_AF7resultst11WebAssembly05BlockE0OF:5670860
  2: 229150
  5: 0
  5: $sSayxSicig11WebAssembly11TypeContextV13FunctionShapeV_Tg5:0
   0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:0
    0: 0
   0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:0
    0: 0
    0: Swift runtime failure: Index out of range:0
     0: 0
  6: $s8Baseline16FunctionCompilerV9TypeRangeV_7resultsAE11WebAssembly0D7ContextV0B5ShapeV_SbtcfC:0
   2: 0
   2: Swift runtime failure: arithmetic overflow:0
    0: 0
 6: $s8Baseline16FunctionCompilerV4typey11WebAssembly9ValueTypeVAC0H5RangeV_SitF:0
  1: 0
  1.1: 0
  1.3: 0
  1: $sSayxSicig11WebAssembly9ValueTypeV_Tg5:0
   0: 0
   0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly05ValueE0V_Tg5:0
    0: 0
   0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly05ValueE0V_Tg5:0
    0: 0
    0: Swift runtime failure: Index out of range:0
     0: 0
 6: $s8Baseline16FunctionCompilerV5checkyy11WebAssembly9ValueTypeVAE0eF5ErrorVYKF:0
  1: 0
  4: 0
  65115: 0
  1: $s11WebAssembly9ValueTypeV04heapD0AA04HeapD0OSgvg:0
   0: 0
   0: $s11WebAssembly16AbstractHeapTypeO8rawValueACSgs5UInt8V_tcfC:0
    0: 0
  1: $s11WebAssembly9ValueTypeV11isReferenceSbvg:0
   0: 0
  7: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
   0: 0
  7: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlF11WebAssembly9ValueTypeV_Tg5:0
   0: $s11WebAssembly9ValueTypeVs23CustomStringConvertibleAAsADP11descriptionSSvgTW:0
    0: 0
  7: $ss26DefaultStringInterpolationV15literalCapacity18interpolationCountABSi_SitcfC:0
   0: $sSS12_createEmpty19withInitialCapacitySSSi_tFZ:0
    0: 0
 6: $ss16IndexingIteratorV4next7ElementQzSgyFSnySiG_Tg5:0
  0: 0
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:0
   0: 0
 6: Swift runtime failure: Range requires lowerBound <= upperBound:0
  0: 0
 7: $s8Baseline16FunctionCompilerV4typey11WebAssembly9ValueTypeVAC0H5RangeV_SitF:49620
  1.5: 4135
  1.6: 4135
  1.8: 0
  1: $s8Baseline16FunctionCompilerV9TypeRangeV5startSivg:33080
   0.1: 4135
  1: $sSayxSicig11WebAssembly9ValueTypeV_Tg5:0
   0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly05ValueE0V_Tg5:0
    0: 0
   0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly05ValueE0V_Tg5:0
    0: 0
    0: Swift runtime failure: Index out of range:0
     0: 0
 7: $s8Baseline16FunctionCompilerV5checkyy11WebAssembly9ValueTypeVAE0eF5ErrorVYKF:20990
  1.2: 4135
  4.4: 0
  65115: 0
  1: $s11WebAssembly9ValueTypeV04heapD0AA04HeapD0OSgvg:315
   0: 9
   0: $s11WebAssembly16AbstractHeapTypeO8rawValueACSgs5UInt8V_tcfC:144
    0: 9
  1: $s11WebAssembly9ValueTypeV11isReferenceSbvg:12405
   0: 4135
  7: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
   0: 0
  7: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlF11WebAssembly9ValueTypeV_Tg5:0
   0: $s11WebAssembly9ValueTypeVs23CustomStringConvertibleAAsADP11descriptionSSvgTW:0
    0: 0
  7: $ss26DefaultStringInterpolationV15literalCapacity18interpolationCountABSi_SitcfC:0
   0: $sSS12_createEmpty19withInitialCapacitySSSi_tFZ:0
    0: 0
 7: $ss16IndexingIteratorV4next7ElementQzSgyFSnySiG_Tg5:49620
  0: 4135
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:24810
   0: 4135
 7: Swift runtime failure: Range requires lowerBound <= upperBound:0
  0: 0
 8: $s11WebAssembly15InstructionInfoV6opcodeAA6OpcodeOvg:916600
  0: 229150
 65245: $s8Baseline16FunctionCompilerV5checkyy11WebAssembly9ValueTypeVAE0eF5ErrorVYKF:0
  65115: 0
  7: $s20swift_willThrowTyped11WebAssembly0eF5ErrorV_Tg5:0
   0: 0
  7: $s8Baseline16FunctionCompilerV11notCompiledy11WebAssembly0fG5ErrorVSSFZ:0
   1: 0
   65224: 0
   1: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
    0: 0
   1: $ss26DefaultStringInterpolationV13appendLiteralyySSF:0
    0: 0
   1: $ss26DefaultStringInterpolationV15literalCapacity18interpolationCountABSi_SitcfC:0
    0: $sSS12_createEmpty19withInitialCapacitySSSi_tFZ:0
     0: 0
  7: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlF11WebAssembly9ValueTypeV_Tg5:0
   0: 0
   0: $s11WebAssembly9ValueTypeVs23CustomStringConvertibleAAsADP11descriptionSSvgTW:0
    0: 0
$s8Baseline16FunctionCompilerV6sourceyAC6SourceOAD_9Assembler3X86O15GeneralRegisterVSg5takentAC7OperandVF:38511782:461733
 0: 461733
 2: 461733
 2.7: 26139
 5: 72887
 5.1: 72887
 5.2: 42638 $s8Baseline16FunctionCompilerV4homey9Assembler3X86O15GeneralRegisterVSiF:42638
 9: 362360
 9.4: 349716
 10: 12644 $s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:12644
 12: 12644
 14: 0
 17: 461733
 65159: 461733
 3: $s8Baseline16FunctionCompilerV4sloty9Assembler3X86O7AddressVs5Int32V_11WebAssembly9ValueTypeVtF:30536
  1: 347
  1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:2776
   0: 347
  1: $s8Baseline11FrameLayoutV5place6ofSlot5counts5Int32VAH_AHtF:24637
   1: 347
   1.1: 347
   1.2: 347
   2: 347
   2.1: 347
   2.2: 347
   1: $ss3maxyxx_xtSLRzlFs5Int32V_Tg5:1735
    0: 347
   1: Swift runtime failure: arithmetic overflow:0
    0: 0
   2: Swift runtime failure: arithmetic overflow:0
    0: 0
  1: $s9Assembler3X86O7AddressVyAeC15GeneralRegisterV_s5Int32VtcfC:2429
   0: 347
 5: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:1239079
  1: 72887
  65509: 72887
  1: Swift runtime failure: precondition failure:0
   0: 0
 6: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:90747
  65509: 30249
 8: $s11WebAssembly9ValueTypeV8BaselineE6isWideSbvg:3623600
  0: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:3623600
   0: 362360
 11: $s8Baseline16FunctionCompilerV4load_8constanty9Assembler3X86O15GeneralRegisterV_s6UInt64VtF:278168
  0: 12644 $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_s5Int64VtF:12644
  65202: 12644
 14: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
  0: 0
 65159: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:120996
  65509: 30249
$s8Baseline16FunctionCompilerV5flags33_D31008BD74E03FC5BD5436F211C3916ALLyAA5FlagsOAA7PendingVF:38303699:162108
 0: 162108
 1: 162108
 4: 162108
 4.5: 104293 $s8Baseline16FunctionCompilerV7comparey9Assembler3X86O9ConditionOAI_AA7PendingVtF:104293
 6: 3416 $s8Baseline16FunctionCompilerV4test4wideySb_tF:3416
 7: 3416
 8: 2154 $s8Baseline16FunctionCompilerV10floatFlagsyAA0E0OAA7PendingV15FloatComparisonO_AHtF:2154
 10: 0
 11: 3416
 13: 52245 $s8Baseline16FunctionCompilerV3popAC7OperandVyF:52245
 15: 52245 $s8Baseline16FunctionCompilerV11memoryPlacey9Assembler3X86O7AddressVSgAC7OperandVF:52245
 16: 3506 $s9Assembler3X86OAAV10arithmetic_4wide__yAC10ArithmeticO_SbAC7AddressVs5Int32VtF:3506
 18: 48739 $s8Baseline16FunctionCompilerV4test33_D31008BD74E03FC5BD5436F211C3916ALLy9Assembler3X86O9ConditionOAC7OperandVF:48739
 22: 159954
 65324: 109863
 2: $s8Baseline16FunctionCompilerV4markyySiF:10938302
  0: 135419
  65230: 135419
  0: $s11MachineCode12PositionListV6append8distance6offsetySi_SitF:8365341
   0: 162108 $s11MachineCode12PositionListV5writeyyF:135419
  0: $s9Assembler3X86OAAV5countSivg:541676
   0: 135419
 2: $s8Baseline7PendingV6offsetSivg:486324
  0: 162108
 14: $s11WebAssembly9ValueTypeV8BaselineE6isWideSbvg:112192
  0: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:112192
   0: 3506
 18: $s9Assembler3X86O9ConditionO7negatedAEvg:1315953
  0: 48739
  0: $s9Assembler3X86O9ConditionO8rawValueAESgs5UInt8V_tcfC:487390
   0: 48739 $s9Assembler3X86O9ConditionO8rawValueAESgs5UInt8V_tcfCTf4nd_n:48739
$s8Baseline16FunctionCompilerV4call33_89D305E2BA2C9519DA7312606778C65ALL_8position6isTailys6UInt32V_SiSbtF:37829809:93815
 0: 93815
 1: 93815
 2: 93815
 2.4: 0
 3: 93815 $s8Baseline16FunctionCompilerV4pass33_89D305E2BA2C9519DA7312606778C65ALL_6isTailyAA9CallShapeC_SbtF:93815
 4: 93815 $s8Baseline16FunctionCompilerV9passFirst33_89D305E2BA2C9519DA7312606778C65ALL_6isTail4roomyAA9CallShapeC_Sbs5Int32VtF:93815
 7: 93815
 8: 0
 9: 0
 9.3: 0
 10: 0
 11: 0
 14: 93815
 14.3: 93815
 15: 93815
 17: 93815 $s8Baseline16FunctionCompilerV7receive33_89D305E2BA2C9519DA7312606778C65ALL_4roomyAA9CallShapeC_s5Int32VtF:93815
 65252: 187630
 1: $s8Baseline10CallShapesCyAA0B5ShapeCs6UInt32Vcig:2908265
  0: 93815
  0: $sSayxSicig8Baseline9CallShapeC_Tg5:2345375
   0: 93815
   0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF8Baseline9CallShapeC_Tg5:469075
    0: 93815
   0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF8Baseline9CallShapeC_Tg5:938150
    0: 93815
    0: Swift runtime failure: Index out of range:0
     0: 0
 5: $s8Baseline16FunctionCompilerV8instance9Assembler3X86O15GeneralRegisterVyF:1178293
  1: 93815
  1.1: 11256 $s8Baseline16FunctionCompilerV7restore33_BBD4669C4FE231B23EF071E813CB3DBALLyy9Assembler3X86O15GeneralRegisterVF:11256
 6: $s8Baseline16FunctionCompilerV10memoryBase9Assembler3X86O15GeneralRegisterVyF:532741
  1: 93815
  1.1: 6053 $s8Baseline16FunctionCompilerV7restore33_BBD4669C4FE231B23EF071E813CB3DBALLyy9Assembler3X86O15GeneralRegisterVF:6053
 9: $s9Assembler3X86OAAV3jmpyyAC7AddressVF:0
  0: 0
 10: $s9Assembler3X86OAAV5countSivg:0
  0: 0
 10: $sSa6appendyyxnFSi5place_Si8functiont_Tg5:0
  0: 0
  0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyFSi5place_Si8functiont_Tg5:0
   0: 0
   0: $sSa5countSivgSi5place_Si8functiont_Tg5:0
    0: $sSa9_getCountSiyFSi5place_Si8functiont_Tg5:0
     0: 0
  0: $sSa12_endMutationyyFSi5place_Si8functiont_Tg5:0
   0: 0
  0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFSi5place_Si8functiont_Tg5:0
   0: 0
   0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFSi5place_Si8functiont_Tg5:0
    0: 0
  0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFSi5place_Si8functiont_Tg5:0
   0: 0
 10: Swift runtime failure: arithmetic overflow:0
  0: 0
 11: $s8Baseline16FunctionCompilerV14setUnreachableyyF:0
  1: 0
  2: 0
  3: 0
  1: Swift runtime failure: arithmetic overflow:0
   0: 0
  2: $s8Baseline12UnsafeBufferVyxSiciMAA16FunctionCompilerV5BlockV_Tg5:0
   1: 0
   2: 0
   1: Swift runtime failure: precondition failure:0
    0: 0
  3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5BlockV_Tg5:0
   65509: 0
 13: $s8Baseline16FunctionCompilerV4markyyF:1501040
  0: 93815
  0: $s8Baseline16FunctionCompilerV4markyySiF:844335
   0: 0
   65230: 0
   0: $s11MachineCode12PositionListV6append8distance6offsetySi_SitF:844335
    0: 93815
   0: $s9Assembler3X86OAAV5countSivg:0
    0: 0
 14: $s9Assembler3X86OAAV4callyyAC7AddressVF:0
  0: 0
 15: $s9Assembler3X86OAAV5countSivg:375260
  0: 93815
 15: $sSa6appendyyxnFSi5place_Si8functiont_Tg5:6942310
  0: 93815
  0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyFSi5place_Si8functiont_Tg5:1970115
   0: 187630
   0: $sSa5countSivgSi5place_Si8functiont_Tg5:0
    0: $sSa9_getCountSiyFSi5place_Si8functiont_Tg5:0
     0: 0
  0: $sSa12_endMutationyyFSi5place_Si8functiont_Tg5:375260
   0: 93815
  0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFSi5place_Si8functiont_Tg5:2157745
   0: 93815
   0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFSi5place_Si8functiont_Tg5:0
    0: 0
  0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFSi5place_Si8functiont_Tg5:2063930
   0: 93815
 15: Swift runtime failure: arithmetic overflow:0
  0: 0
 16: $s8Baseline16FunctionCompilerV7didCallyyF:7129940
  1: 93815 $s8Baseline16FunctionCompilerV8noteCallyyF:93815
  2: $s8Baseline16FunctionCompilerV10loseLocalsyyF:6379420
   2: 93815
   3: 93815
   1: $s8Baseline16FunctionCompilerV12forgetCopiesyyF:3752600
    1: $s8Baseline12RegisterFileV12forgetCopiesyyF:1876300
     1: 93815
     2: 93815
    2: $s8Baseline12RegisterFileV12forgetCopiesyyF:1876300
     1: 93815
     2: 93815
$s9Assembler3X86OAAV1jyyAC9ConditionO_AC5LabelVtF:36345346:215742
 0: 215742
 1: 215742 $s9Assembler3X86OAAV13shortDistance33_A710B681196F637024DEA5F4991C9A1DLL2tos4Int8VSgAC5LabelV_tF:215742
 2: 207524
 4.1: 8218
 65509: 215742
 1: $s9Assembler3X86OAAV1j_4rel8yAC9ConditionO_s4Int8VtF:304066
  1: 8218
  1: $s9Assembler3X86OAAV5plainyys6UInt64V_AGtF:106834
   1: $s9Assembler3X86OAAV7reserve33_19EB570CE0B0F19A4EC823D07441EA47LLyyF:49308
    1: 8218
    1.1: 0
   2: $s9Assembler3X86OAAV6append33_19EB570CE0B0F19A4EC823D07441EA47LL_4bitsys6UInt64V_AItF:57526
    65397: 8218
    3: $sSv10storeBytes2of12toByteOffset2asyx_Sixmts15BitwiseCopyableRzlFs6UInt64V_Tt1g5:24654
     0: 8218
  2: $s9Assembler3X86OAAV9immediateyys4Int8VF:131488
   0: 8218
   0: $s9Assembler3X86OAAV6append33_19EB570CE0B0F19A4EC823D07441EA47LL_4bitsys6UInt64V_AItF:98616
    4: 8218
    3: $sSv10storeBytes2of12toByteOffset2asyx_Sixmts15BitwiseCopyableRzlFs6UInt64V_Tt1g5:32872
     0: 8218
 2: $s9Assembler3X86OAAV5plainyys6UInt64V_AGtF:4358004
  1: $s9Assembler3X86OAAV7reserve33_19EB570CE0B0F19A4EC823D07441EA47LLyyF:1245144
   1.4: 207524
   1.5: 0
  2: $s9Assembler3X86OAAV6append33_19EB570CE0B0F19A4EC823D07441EA47LL_4bitsys6UInt64V_AItF:3112860
   4.1: 207524
   65397: 207524
   3: $sSv10storeBytes2of12toByteOffset2asyx_Sixmts15BitwiseCopyableRzlFs6UInt64V_Tt1g5:622572
    0: 207524
 3: $s9Assembler3X86OAAV8distance2toyAC5LabelV_tF:6225720
  2: 207524 $s9Assembler3X86OAAV8distance2to8trailingyAC5LabelV_s5UInt8VtF:207524
  65165: 207524
  1: $s9Assembler3X86OAAV7reserve33_19EB570CE0B0F19A4EC823D07441EA47LLyyF:1245144
   1.7: 207524
   1.8: 0
$s8Baseline16FunctionCompilerV4pushyyAC5PlaceO_11WebAssembly9ValueTypeVtF:34481865:626943
 0: 626943
 2: 626943
 2.7: 612814 $s8Baseline16FunctionCompilerV4pushyy9Assembler3X86O15GeneralRegisterV_11WebAssembly9ValueTypeVtF:612814
 3: 14129 $s8Baseline16FunctionCompilerV4pushyy9Assembler3X86O14VectorRegisterV_11WebAssembly9ValueTypeVtF:14129
 5: 0
 6: 0
 8: 0
 65462: 0
 4: $s8Baseline16FunctionCompilerV4push8constant_ys6UInt64V_11WebAssembly9ValueTypeVtF:0
  1: 0
  1: $s8Baseline12UnsafeBufferV6appendyyxFAA16FunctionCompilerV7OperandV_Tg5:0
   1: 0
   1.5: 0
   2: 0
   3: 0
   65486: 0
   2: $sSpsRi_zrlE10initialize2toyxn_tF8Baseline16FunctionCompilerV7OperandV_Tg5:0
    0: 0
  1: $s8Baseline16FunctionCompilerV8nextSlots5Int32Vvg:0
   2.2: 0
   1: $s8Baseline12UnsafeBufferV4lastxSgvgAA16FunctionCompilerV7OperandV_Tg5:0
    0: 0
    0.1: 0
   2: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:0
    0: 0
$s8Baseline16FunctionCompilerV11placeLocalsyyAA14LocalRegistersVF:34078479:13106
 0: 13106
 3: 13106
 3.2: 89937
 3.4: 104445
 3.6: 104445
 3.9: 104445
 4: 13106
 4.2: 1485
 4.4: 3186
 4.6: 3186
 4.9: 3186
 5: 13106
 6: 354
 10.1: 13106
 10.6: 13106
 10.9: 13106
 14: 13106
 15: 2090
 15.3: 2090
 15.5: 2090
 17: 13106
 17.1: 12969
 17.2: 87462
 18: 85372
 18.2: 85372
 22: 38834
 24: 780
 27: 13106
 29: 13106
 65526: 38834
 3: $s8Baseline14LocalRegistersV4ListV7indicesSnySiGvgAC10AssignmentV_Tg5:117954
  0: 13106
  0: Swift runtime failure: Range requires lowerBound <= upperBound:0
   0: 0
 3: $s8Baseline14LocalRegistersV4ListVyxSicigAC10AssignmentV_Tg5:0
  0: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$7__8Baseline14LocalRegistersV10AssignmentVTt0g5:0
   0: Swift runtime failure: Index out of bounds:0
    0: 0
 3: $ss16IndexingIteratorV4next7ElementQzSgyFSnySiG_Tg5:379936
  0: 13106
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:155336
   0: 11605
 4: $s8Baseline14LocalRegistersV4ListV7indicesSnySiGvgAC10AssignmentV_Tg5:117954
  0.1: 13106
  0: Swift runtime failure: Range requires lowerBound <= upperBound:0
   0: 0
 4: $s8Baseline14LocalRegistersV4ListVyxSicigAC10AssignmentV_Tg5:0
  0: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$7__8Baseline14LocalRegistersV10AssignmentVTt0g5:0
   0: Swift runtime failure: Index out of bounds:0
    0: 0
 4: $ss16IndexingIteratorV4next7ElementQzSgyFSnySiG_Tg5:33396
  0: 13106
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:3120
   0: 354
 5: $s8Baseline12RegisterFileV5begin4poolys6UInt16V_tF:1297494
  1: 13106
  2: 13106
  4: 13106
  3: $ss11InlineArrayV9repeatingAByxq_Gq__tcfC$16__s5Int32VTt1g5:668406
   0: $sSp10initialize9repeating5countyx_SitFs5Int32V_Tg5:668406
    0: 13106
  5: $s8Baseline12RegisterFileV12forgetCopiesyyF:275226
   1: 13106
   2: 13106
 6: $s8Baseline12RegisterFileV5begin4poolys6UInt16V_tF:1245070
  1: 13106
  2: 13106
  4: 13106
  3.1: $ss11InlineArrayV9repeatingAByxq_Gq__tcfC$16__s5Int32VTt1g5:615982
   0: $sSp10initialize9repeating5countyx_SitFs5Int32V_Tg5:615982
    0: 13106
  5: $s8Baseline12RegisterFileV12forgetCopiesyyF:275226
   1: 13106
   2: 13106
 12: $s8Baseline11FrameLayoutV5begin5savedys6UInt16V_tF:1074692
  1: 13106
  2: 13106
  3: 13106
  3.1: 13106
  3: $s8Baseline11FrameLayoutV9savedSize33_86BA47E903C4946AE799463CEE081536LLs5Int32Vvg:366968
   0: 13106
 14: $ss18EnumeratedSequenceV8IteratorV4nextSi6offset_7ElementQz7elementtSgyFSay8Baseline9CallShapeC5PlaceOG_Tg5:1609837
  0: $ss16IndexingIteratorVyxGStsSt4next7ElementQzSgyFTWSay8Baseline9CallShapeC5PlaceOG_Tg5:1609837
   0: 29641
   0: $sSayxGSlsSl8endIndex0B0QzvgTW8Baseline9CallShapeC5PlaceO_Tg5:91742
    0: $sSa8endIndexSivg8Baseline9CallShapeC5PlaceO_Tg5:91742
     0: 13106
     0: $sSa9_getCountSiyF8Baseline9CallShapeC5PlaceO_Tg5:52424
      0: 13106
   0: $sSayxGSlsSly7ElementQz5IndexQzcirTW8Baseline9CallShapeC5PlaceO_Tg5:385333
    0: $sSayxSicir8Baseline9CallShapeC5PlaceO_Tg5:385333
     0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF8Baseline9CallShapeC5PlaceO_Tg5:385333
      0: 29641
   0: $sSiSQsSQ2eeoiySbx_xtFZTW:326051
    0: 29641
 15: $s8Baseline12UnsafeBufferVyxSiciMAA16FunctionCompilerV5LocalV_Tg5:41800
  1: 2090
  2: 2090
  1: Swift runtime failure: precondition failure:0
   0: 0
 15: $s8Baseline16FunctionCompilerV11stackOffset33_BBD4669C4FE231B23EF071E813CB3DBALLys5Int32VSgAA9CallShapeC5PlaceOFZ:523088
  2: 29641
 15: Swift runtime failure: arithmetic overflow:0
  0: 0
 17: $s8Baseline12UnsafeBufferV7indicesSnySiGvgAA16FunctionCompilerV5LocalV_Tg5:117954
  0: 13106
  0: Swift runtime failure: Range requires lowerBound <= upperBound:0
   0: 0
 17: $ss16IndexingIteratorV4next7ElementQzSgyFSnySiG_Tg5:930091
  0: 87462
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:612234
   0: 87462
 18: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:768348
  0: 85372
 18: $s8Baseline11FrameLayoutV8addLocalys5Int32VAFF:1792812
  1: 85372
  1.1: 85372
  2: 85372
  1: Swift runtime failure: arithmetic overflow:0
   0: 0
  2: Swift runtime failure: arithmetic overflow:0
   0: 0
 20: $ss16IndexingIteratorV4next7ElementQzSgyFSnySiG_Tg5:428142
  0: 38834
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:116502
   0: 38834
 21: $s8Baseline14LocalRegistersV4ListVyxSicigAC10AssignmentV_Tg5:8970654
  0.4: 38834
  0.5: 38834
  0: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$7__8Baseline14LocalRegistersV10AssignmentVTt0g5:388340
   0: 38834
   0: Swift runtime failure: Index out of bounds:0
    0: 0
 22: $s8Baseline16FunctionCompilerV6assign33_BBD4669C4FE231B23EF071E813CB3DBALL_8isVector0M4KeptyAA14LocalRegistersV10AssignmentV_S2btF:2917646
  1: 38834
  3: 38834
  3.1: 38834
  4: 38834
  65477: 11605
  2: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:349506
   1.1: 38834
   1: Swift runtime failure: precondition failure:0
    0: 0
  3: Swift runtime failure: Not enough bits to represent the passed value:0
   0: 0
  8: $s8Baseline12RegisterFileV4give_4slot6isKeptyAA14LocalRegistersV10AssignmentV_s5Int32VSbtF:1505354
   1.1: 38834
   2.1: 38834
   3: 38834
   5.1: 11601
   6.3: 11601
   6.6: 7199
   1: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$15__s5Int32VTt0g5:233004
    0: 38834
    0: Swift runtime failure: Index out of bounds:0
     0: 0
 24: $s8Baseline14LocalRegistersV4ListVyxSicigAC10AssignmentV_Tg5:176280
  0.6: 780
  0.7: 780
  0: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$7__8Baseline14LocalRegistersV10AssignmentVTt0g5:7800
   0: 780
   0: Swift runtime failure: Index out of bounds:0
    0: 0
 24: $s8Baseline16FunctionCompilerV6assign33_BBD4669C4FE231B23EF071E813CB3DBALL_8isVector0M4KeptyAA14LocalRegistersV10AssignmentV_S2btF:82779
  1.1: 780
  3.2: 780
  3.3: 780
  4.1: 780
  65477: 780
  2: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:7020
   1.2: 780
   1: Swift runtime failure: precondition failure:0
    0: 0
  3: Swift runtime failure: Not enough bits to represent the passed value:0
   0: 0
  6: $s8Baseline12RegisterFileV4give_4slot6isKeptyAA14LocalRegistersV10AssignmentV_s5Int32VSbtF:42657
   1.4: 780
   2.3: 780
   4.13: 780
   6.19: 780
   6.22: 603
   1: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$15__s5Int32VTt0g5:7020
    0: 780
    0: Swift runtime failure: Index out of bounds:0
     0: 0
 24: $ss16IndexingIteratorV4next7ElementQzSgyFSnySiG_Tg5:88488
  0: 13106
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:2340
   0: 780
 25: $s8Baseline11FrameLayoutV6memorys5Int32Vvg:183484
  0: 13106
  2: 13106
 25: $s8Baseline11FrameLayoutV7contexts5Int32Vvg:26212
  0: 13106
 25: $ss16IndexingIteratorV4next7ElementQzSgyFSay9Assembler3X86O15GeneralRegisterV_s5Int32VtG_Tg5:104848
  0: 13106
$s11WebAssembly17FunctionValidatorV10visitLabelyyAA15InstructionInfoV_s6UInt32VtAA0aB5ErrorVYKF:32968157:193714
 0: 193714
 3: 193714
 4: 76109
 4.1: 4058 $s11WebAssembly17FunctionValidatorV3popyyAA8TypeListVAA0aB5ErrorVYKF:4058
 8: 117605
 9: 3018 $s11WebAssembly17FunctionValidatorV3popyyAA8TypeListVAA0aB5ErrorVYKF:3018
 10: 3018 $s11WebAssembly17FunctionValidatorV4pushyyAA8TypeListVAA0aB5ErrorVYKF:3018
 12: 0
 14: 193714
 65389: 193714
 1: $s11WebAssembly17FunctionValidatorV10labelTypesyAA8TypeListVs6UInt32VAA0aB5ErrorVYKF:17365146
  1: 193714
  1.1: 50956
  1.2: 0
  1.3: 0
  1.5: 1
  2.1: 142758
  2.4: 142758
  5: 142758
  5.1: 0
  5.2: 1
  9: 193714
  65398: 186638
  1: $s11WebAssembly13ModuleContextC10parametersyAA8TypeListVAA011PackedBlockF0VF:518492
   2: 0
   1: $s11WebAssembly15PackedBlockTypeV9typeIndexs6UInt32VSgvg:518492
    0: 186638
   2: $sSayxSicig11WebAssembly11TypeContextV13FunctionShapeV_Tg5:0
    0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:0
     0: 0
     0: Swift runtime failure: Index out of range:0
      0: 0
  1: $s11WebAssembly13ModuleContextC7resultsyAA8TypeListVAA011PackedBlockF0VF:749640
   1: 0
   1: $s11WebAssembly15PackedBlockTypeV9typeIndexs6UInt32VSgvg:749640
    0.1: 41880
    65300: 41355
   1: $sSayxSicig11WebAssembly11TypeContextV13FunctionShapeV_Tg5:0
    0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:0
     0: 0
     0: Swift runtime failure: Index out of range:0
      0: 0
  1: $s11WebAssembly6OpcodeOSQAASQ2eeoiySbx_xtFZTW:305736
   0: 50956
  2: $s11WebAssembly11UnsafeStackV2atyxSgSiFAA17FunctionValidatorV5FrameV_Tg5:3140676
   1: 142758
   2: 142758
  2: $ss17FixedWidthIntegerPsE8clampingxqd___tcSzRd__lufCSi_s6UInt32VTt1g5:285516
   0: $sSiSzsSz18truncatingIfNeededxqd___tcSzRd__lufCTWs6UInt32V_Tt1g5:285516
    0: $ss6UInt32VSzsSz8_lowWordSuvgTW:285516
     0: 142758
  3: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
   0: 0
  3: $s20swift_willThrowTyped11WebAssembly0eF5ErrorV_Tg5:0
   0: 0
  3: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFs6UInt32V_Tg5:0
   0: 0
  5: $s11WebAssembly13ModuleContextC10parametersyAA8TypeListVAA011PackedBlockF0VF:744135
   2.1: 0
   1: $s11WebAssembly15PackedBlockTypeV9typeIndexs6UInt32VSgvg:744135
    0.4: 39165
   2: $sSayxSicig11WebAssembly11TypeContextV13FunctionShapeV_Tg5:0
    0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:0
     0: 0
     0: Swift runtime failure: Index out of range:0
      0: 0
  5: $s11WebAssembly13ModuleContextC7resultsyAA8TypeListVAA011PackedBlockF0VF:2123069
   1.1: 1
   1: $s11WebAssembly15PackedBlockTypeV9typeIndexs6UInt32VSgvg:2123053
    0.5: 103593
    65300: 97043
   1: $sSayxSicig11WebAssembly11TypeContextV13FunctionShapeV_Tg5:10
    0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:10
     0: 1
     0: Swift runtime failure: Index out of range:0
      0: 0
  5: $s11WebAssembly6OpcodeOSQAASQ2eeoiySbx_xtFZTW:713790
   0: 142758
  65398: $s11WebAssembly13ModuleContextC10parametersyAA8TypeListVAA011PackedBlockF0VF:0
   2: $sSayxSicig11WebAssembly11TypeContextV13FunctionShapeV_Tg5:0
    0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:0
     0: 0
  65398: $s11WebAssembly13ModuleContextC7resultsyAA8TypeListVAA011PackedBlockF0VF:18
   1: $s11WebAssembly13ModuleContextC7resultsyAA8TypeListVAA0fD0V13FunctionShapeVF:5
    1: 1
   1: $sSayxSicig11WebAssembly11TypeContextV13FunctionShapeV_Tg5:13
    0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:13
     0: 1
 2: $s11WebAssembly15InstructionInfoV6opcodeAA6OpcodeOvg:774856
  0: 193714
 5: $s11WebAssembly17FunctionValidatorV14setUnreachableyyF:2663815
  1: 76109
  2: 76109
  1: $s11WebAssembly11UnsafeStackV8truncate2toySi_tFAA9ValueTypeV_Tg5:1826616
   0: 76109
   0.1: 76109
   0: $ss3maxyxx_xtSLRzlFSi_Tg5:532763
    0: 76109
   0: $ss3minyxx_xtSLRzlFSi_Tg5:684981
    0: 76109
 7: $s11WebAssembly17FunctionValidatorV3popyyAA9ValueTypeVAA0aB5ErrorVYKF:4116175
  1: 117605
  1.1: 117605
  5: 0
  65411: 117605
  1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:823235
   0: 117605
  2: $s11WebAssembly11UnsafeStackV3popxSgyFAA9ValueTypeV_Tg5:470420
   2: 117605
$s8Baseline16FunctionCompilerV8truncate2toySi_tF:31806614:495799
 0: 495799
 1: 495799
 1.1: 495799
 4: 228786
 8: 82671
 9.1: 495799
 65417: 120025
 2: $s8Baseline12UnsafeBufferV7popLastxSgyFAA16FunctionCompilerV7OperandV_Tg5:4118148
  2: 228786
  3: 228786
 4: $s8Baseline12UnsafeBufferV10removeLastxyFSi_Tg5:1818762
  1: 82671
  2: 82671
  65446: 0
  1: Swift runtime failure: precondition failure:0
   0: 0
 6: $s8Baseline16FunctionCompilerV7releaseyyAC7OperandVF:3561291
  2: $s8Baseline12RegisterFileV7releaseyys5UInt8VF:3433740
   1: 57229
   1.1: 57229
   2.4: 57229
   2.7: 57229
   1: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$16__s5Int32VTt0g5:572290
    0: 57229
    0: Swift runtime failure: Index out of bounds:0
     0: 0
  3: $s8Baseline12RegisterFileV7releaseyys5UInt8VF:127551
   1.2: 2091
   1.3: 2091
   2.16: 2091
   2.19: 2091
   1: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$16__s5Int32VTt0g5:12546
    0: 2091
    0: Swift runtime failure: Index out of bounds:0
     0: 0
$s8Baseline16FunctionCompilerV7receive33_89D305E2BA2C9519DA7312606778C65ALL_4roomyAA9CallShapeC_s5Int32VtF:31288850:98078
 0: 98078
 1: 98078
 1.1: 98078 $s8Baseline16FunctionCompilerV8truncate2toySi_tF:98078
 2: 98078
 4: 0
 5: 0
 13: 0
 13.1: 0
 18: 98078
 20: 59342
 31.1: 98078
 65318: 98078
 1: Swift runtime failure: arithmetic overflow:0
  0: 0
 4: $ss16IndexingIteratorV4next7ElementQzSgyFSay11WebAssembly9ValueTypeVG_Tg5:0
  0: 0
  0: $sSayxGSlsSl8endIndex0B0QzvgTW11WebAssembly9ValueTypeV_Tg5:0
   0: $sSa8endIndexSivg11WebAssembly9ValueTypeV_Tg5:0
    0: 0
    0: $sSa9_getCountSiyF11WebAssembly9ValueTypeV_Tg5:0
     0: 0
  0: $sSayxGSlsSly7ElementQz5IndexQzcirTW11WebAssembly9ValueTypeV_Tg5:0
   0: $sSayxSicir11WebAssembly9ValueTypeV_Tg5:0
    0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly05ValueE0V_Tg5:0
     0: 0
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:0
   0: 0
 5: $s8Baseline16FunctionCompilerV4sloty9Assembler3X86O7AddressVs5Int32V_11WebAssembly9ValueTypeVtF:0
  65519: 0
  1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:0
   0: 0
  1: $s8Baseline11FrameLayoutV5place6ofSlot5counts5Int32VAH_AHtF:0
   1: 0
   1.1: 0
   2: 0
   2.1: 0
   2.2: 0
   2.3: 0
   65485: 0
   1: $ss3maxyxx_xtSLRzlFs5Int32V_Tg5:0
    0: 0
   1: Swift runtime failure: arithmetic overflow:0
    0: 0
   2: Swift runtime failure: arithmetic overflow:0
    0: 0
  1: $s9Assembler3X86O7AddressVyAeC15GeneralRegisterV_s5Int32VtcfC:0
   0: 0
 5: $s8Baseline16FunctionCompilerV8nextSlots5Int32Vvg:0
  2: 0
  2.1: 0
  65526: 0
  1: $s8Baseline12UnsafeBufferV4lastxSgvgAA16FunctionCompilerV7OperandV_Tg5:0
   0: 0
   0.1: 0
  2: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:0
   0: 0
 6: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:0
  0: 0
 7: $s9Assembler3X86OAAV7vmovdquyyAC14VectorRegisterV_AC7AddressVtF:0
  0: 0
 8: $s9Assembler3X86OAAV7vmovdquyyAC7AddressV_AC14VectorRegisterVtF:0
  0: 0
 10: $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_AC7AddressVtF:0
  0: 0
 11: $s9Assembler3X86OAAV5mov64yyAC7AddressV_AC15GeneralRegisterVtF:0
  0: 0
 13: Swift runtime failure: arithmetic overflow:0
  0: 0
 14: $s8Baseline16FunctionCompilerV8pushSlotyy11WebAssembly9ValueTypeVF:0
  1: $s8Baseline16FunctionCompilerV8nextSlots5Int32Vvg:0
   2.2: 0
   2.3: 0
   65526: 0
   1: $s8Baseline12UnsafeBufferV4lastxSgvgAA16FunctionCompilerV7OperandV_Tg5:0
    0: 0
    0.2: 0
    0.6: 0
    65512: 0
   2: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:0
    0: 0
  2: $s8Baseline16FunctionCompilerV4sloty9Assembler3X86O7AddressVs5Int32V_11WebAssembly9ValueTypeVtF:0
   1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:0
    0: 0
   1: $s8Baseline11FrameLayoutV5place6ofSlot5counts5Int32VAH_AHtF:0
    1: 0
    1.2: 0
    1: $ss3maxyxx_xtSLRzlFs5Int32V_Tg5:0
     0: 0
    1: Swift runtime failure: arithmetic overflow:0
     0: 0
  3: $s8Baseline12UnsafeBufferV6appendyyxFAA16FunctionCompilerV7OperandV_Tg5:0
   1.1: 0
   1.2: 0
   2.1: 0
   3: 0
   65486: 0
   2: $sSpsRi_zrlE10initialize2toyxn_tF8Baseline16FunctionCompilerV7OperandV_Tg5:0
    0: 0
 18: $ss12Zip2SequenceV8IteratorV4next7ElementQz_AFQy_tSgyFSay8Baseline9CallShapeC5PlaceOG_Say11WebAssembly9ValueTypeVGTg5:9596072
  0: 59342
  0: $ss16IndexingIteratorVyxGStsSt4next7ElementQzSgyFTWSay11WebAssembly9ValueTypeVG_Tg5:1246182
   0: 59342
   0: $sSayxGSlsSly7ElementQz5IndexQzcirTW11WebAssembly9ValueTypeV_Tg5:652762
    0: $sSayxSicir11WebAssembly9ValueTypeV_Tg5:652762
     0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly05ValueE0V_Tg5:296710
      0: 59342
     0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly05ValueE0V_Tg5:356052
      0: 59342
      0: Swift runtime failure: Index out of range:0
       0: 0
   0: $sSiSQsSQ2eeoiySbx_xtFZTW:237368
    0: 59342
  0: $ss16IndexingIteratorVyxGStsSt4next7ElementQzSgyFTWSay8Baseline9CallShapeC5PlaceOG_Tg5:8112522
   0: 98078
   0: $sSayxGSlsSl8endIndex0B0QzvgTW8Baseline9CallShapeC5PlaceO_Tg5:784624
    0: $sSa8endIndexSivg8Baseline9CallShapeC5PlaceO_Tg5:784624
     0: $sSa9_getCountSiyF8Baseline9CallShapeC5PlaceO_Tg5:784624
      0: 98078
   0: $sSayxGSlsSl9formIndex5aftery0B0Qzz_tFTW8Baseline9CallShapeC5PlaceO_Tg5:178026
    0: $sSa9formIndex5afterySiz_tF8Baseline9CallShapeC5PlaceO_Tg5:178026
     0: 59342
   0: $sSayxGSlsSly7ElementQz5IndexQzcirTW8Baseline9CallShapeC5PlaceO_Tg5:1661576
    0: $sSayxSicir8Baseline9CallShapeC5PlaceO_Tg5:1661576
     0: 59342
     0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF8Baseline9CallShapeC5PlaceO_Tg5:890130
      0: 59342
     0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF8Baseline9CallShapeC5PlaceO_Tg5:593420
      0: 59342
      0: Swift runtime failure: Index out of range:0
       0: 0
   0: $sSiSQsSQ2eeoiySbx_xtFZTW:1161282
    0: 98078
 21: $s8Baseline12RegisterFileV4takeySbs5UInt8VF:3518846
  1: 57686
  2: 57686
  3: 57686
  4: 57686
 23: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:288430
  0: 57686
 23: $s9Assembler3X86OAAV5mov32yyAC15GeneralRegisterV_AGtF:1477868
  0: 52781 $s9Assembler3X86OAAV9registersyys6UInt64V_s5UInt8VAItF:52781
 24: $s8Baseline16FunctionCompilerV4pushyy9Assembler3X86O15GeneralRegisterV_11WebAssembly9ValueTypeVtF:3769008
  1: 57686
  1.1: 57686
  2: 4493
  1: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$16__s5Int32VTt0g5:346116
   0: 57686
   0: Swift runtime failure: Index out of bounds:0
    0: 0
  2: $s8Baseline12UnsafeBufferV6appendyyxFAA16FunctionCompilerV7OperandV_Tg5:1903638
   1: 53193
   1.8: 0
   2.2: 57686
   65486: 0
   2: $sSpsRi_zrlE10initialize2toyxn_tF8Baseline16FunctionCompilerV7OperandV_Tg5:519174
    0: 57686
  2: $s8Baseline16FunctionCompilerV8nextSlots5Int32Vvg:622513
   2.6: 4493
   1: $s8Baseline12UnsafeBufferV4lastxSgvgAA16FunctionCompilerV7OperandV_Tg5:555118
    0.7: 57686
    0.8: 4493
   2: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:49423
    0: 4493
 26: $s8Baseline12RegisterFileV4takeySbs5UInt8VF:101016
  1.12: 1656
  2.2: 1656
  3.1: 1656
  4.1: 1656
  65468: 0
 27: $s8Baseline16FunctionCompilerV4pushyy9Assembler3X86O14VectorRegisterV_11WebAssembly9ValueTypeVtF:140376
  1: 1656
  1.1: 1656
  2: 928
  1: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$16__s5Int32VTt0g5:9936
   0: 1656
   0: Swift runtime failure: Index out of bounds:0
    0: 0
  2: $s8Baseline12UnsafeBufferV6appendyyxFAA16FunctionCompilerV7OperandV_Tg5:62856
   1: 928
   1.15: 0
   2.3: 1656
   65486: 0
   2: $sSpsRi_zrlE10initialize2toyxn_tF8Baseline16FunctionCompilerV7OperandV_Tg5:23184
    0: 1656
  2: $s8Baseline16FunctionCompilerV8nextSlots5Int32Vvg:36248
   2.9: 928
   1: $s8Baseline12UnsafeBufferV4lastxSgvgAA16FunctionCompilerV7OperandV_Tg5:22328
    0.9: 1656
    0.10: 928
   2: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:10208
    0: 928
 28: $s8Baseline16FunctionCompilerV4failyySSF:0
  1: 0
  2: 0
  2.1: 0
  65405: 0
  2: $s8Baseline16FunctionCompilerV11notCompiledy11WebAssembly0fG5ErrorVSSFZ:0
   1: 0
   65224: 0
   1: $ss26DefaultStringInterpolationV13appendLiteralyySSF:0
    0: 0
   1: $ss26DefaultStringInterpolationV15literalCapacity18interpolationCountABSi_SitcfC:0
    0: $sSS12_createEmpty19withInitialCapacitySSSi_tFZ:0
     0: 0
  2: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzs20TextOutputStreamableRzlFSS_Tg5:0
   0: $sSSs20TextOutputStreamablessAAP5write2toyqd__z_ts0aB6StreamRd__lFTWs26DefaultStringInterpolationV_Tg5:0
    0: $sSS5write2toyxz_ts16TextOutputStreamRzlFs26DefaultStringInterpolationV_Tg5:0
     0: $ss26DefaultStringInterpolationVs16TextOutputStreamssACP5writeyySSFTW:0
      0: 0
  2: $ss26DefaultStringInterpolationV13appendLiteralyySSF:0
   0: 0
 65318: $s9Assembler3X86O7AddressVyAeC15GeneralRegisterV_s5Int32VtcfC:0
  0: 0
$s11WebAssembly17FunctionValidatorV3popyyAA8TypeListVAA0aB5ErrorVYKF:31261797:189401
 0: 189401
 2: 189401
 2.2: 178171
 2.3: 286932
 4: 178171
 65372: 286932
 4: $s11WebAssembly13ModuleContextCyAA9ValueTypeVAA0F4ListV_Sitcig:6503837
  1: 286932
  1.1: 286932
  65498: 220399
  1: $sSayxSicig11WebAssembly9ValueTypeV_Tg5:3305985
   0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly05ValueE0V_Tg5:881596
    0: 220399
   0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly05ValueE0V_Tg5:2424389
    0: 220399
    0: Swift runtime failure: Index out of range:0
     0: 0
 4: $s11WebAssembly17FunctionValidatorV3popyyAA9ValueTypeVAA0aB5ErrorVYKF:9738242
  1: 178171
  1.1: 286932
  1.2: 286026
  5: 906 $s11WebAssembly17FunctionValidatorV9popSlowly33_B44D75802FC55263DF1DEEEA70C7CA1ALLyyAA9ValueTypeVAA0aB5ErrorVYKF:906
  65411: 286026
  1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:1716156
   0: 286026
  2: $s11WebAssembly11UnsafeStackV3popxSgyFAA9ValueTypeV_Tg5:1716156
   2: 286026
$s8Baseline16FunctionCompilerV9writeSlot33_BBD4669C4FE231B23EF071E813CB3DBALLyySiF:30953683:134580
 0: 134580
 2: 134580 $s8Baseline16FunctionCompilerV3popAC7OperandVyF:134580
 8: 5168
 8.1: 5150
 14.1: 24077
 14.2: 3995
 16: 23109 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:23109
 20: 106303
 20.1: 103487
 22.1: 134580
 65182: 134580 $s8Baseline12RegisterFileV7release_6copyOfys5UInt8V_SitF:108637
 1: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:5652360
  1: 134580
  327: 134580
  65509: 134580
  1: Swift runtime failure: precondition failure:0
   0: 0
 3: $s8Baseline16FunctionCompilerV6memoryy9Assembler3X86O7AddressVAC5LocalVF:942060
  65514: 134580
 4: $s11WebAssembly9ValueTypeV11MachineCodeE18isInVectorRegisterSbvg:1884120
  0: 134580
 5: $s8Baseline16FunctionCompilerV14vectorRegisteryAC4HeldVy_9Assembler3X86O06VectorE0VGAC7OperandVF:188351
  2: 5168
  2.3: 4721
  3: 115
  3.1: 115
  4: 18 $s8Baseline16FunctionCompilerV10vectorHomey9Assembler3X86O14VectorRegisterVSiF:18
  6: 429 $s8Baseline16FunctionCompilerV10takeVector9Assembler3X86O0E8RegisterVyF:429
  7: 429 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O14VectorRegisterV_AC7OperandVtF:429
  65236: 4721
  3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:1955
   1.1: 115
   65509: 115
   1: Swift runtime failure: precondition failure:0
    0: 0
 6: $s8Baseline16FunctionCompilerV5storeyy9Assembler3X86O14VectorRegisterV_11WebAssembly9ValueTypeVAG7AddressVtF:294576
  65172: 5168
  0: $s9Assembler3X86OAAV8BaselineE5storeyyAC14VectorRegisterV_11WebAssembly9ValueTypeVAC7AddressVtF:253232
   65097: 5168 $s9Assembler3X86OAAV9vexMemoryyys6UInt64V_s5UInt8VAiC7AddressVAItF:5168
   1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:149872
    0: 5168
 7: $s8Baseline12RegisterFileV10forgetCopy2ofySi_tF:99209
  1.1: 455
  1: $s8Baseline12RegisterFileV7releaseyys5UInt8VF:1798
   1: 29
   1.1: 29
   2.3: 29
   2.6: 29
   65458: 29
   1: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$16__s5Int32VTt0g5:290
    0: 29
    0: Swift runtime failure: Index out of bounds:0
     0: 0
  1: $s8Baseline12RegisterFileV8takeCopy2ofs5UInt8VSgSi_tF:90131
   1: 5168
   1.1: 455 $s8Baseline12RegisterFileV8findCopy33_6077E50EB25997B6725E13FEC3310E07LL2ofs5UInt8VSgSi_tF:455
 11: $s8Baseline12RegisterFileV10forgetCopy2ofySi_tF:2049784
  1.6: 7443
  1: $s8Baseline12RegisterFileV7releaseyys5UInt8VF:10164
   1.2: 154
   1.3: 154
   2.16: 154
   2.19: 154
   65458: 154
   1: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$16__s5Int32VTt0g5:1694
    0: 154
    0: Swift runtime failure: Index out of bounds:0
     0: 0
  1: $s8Baseline12RegisterFileV8takeCopy2ofs5UInt8VSgSi_tF:1920532
   1.2: 129412
   1.3: 7443 $s8Baseline12RegisterFileV8findCopy33_6077E50EB25997B6725E13FEC3310E07LL2ofs5UInt8VSgSi_tF:7443
   65441: 7443
 12: $s11WebAssembly9ValueTypeV8BaselineE6isWideSbvg:2116065
  0: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:2116065
   0: 106303
 16: $s9Assembler3X86OAAV5mov32_5imm32yAC7AddressV_s5Int32VtF:200820
  0: 20082
 16: $s9Assembler3X86OAAV5mov64_5imm32yAC7AddressV_s5Int32VtF:12108
  0: 3027
 18: $s8Baseline16FunctionCompilerV15generalRegisteryAC4HeldVy_9Assembler3X86O07GeneralE0VGAC7OperandVF:445298
  3: 5377
  3.1: 5377
  4: 2816 $s8Baseline16FunctionCompilerV4homey9Assembler3X86O15GeneralRegisterVSiF:2816
  6: 3529 $s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:3529
  7: 3529 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O15GeneralRegisterV_AC7OperandVtF:3529
  65248: 3529
  3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:91409
   1.2: 5377
   65509: 5377
   1: Swift runtime failure: precondition failure:0
    0: 0
 19: $s9Assembler3X86OAAV3mov4wide__ySb_AC7AddressVAC15GeneralRegisterVtF:2551272
  0: 106303 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:106303
$s8Baseline16FunctionCompilerV8register2of9Assembler3X86O15GeneralRegisterVSgAC7OperandV_tF:30293272:513494
 0: 513494
 2: 513494
 3: 304622
 3.1: 304622
 7: 513494
 65375: 208872
 3: $s11WebAssembly9ValueTypeV11MachineCodeE18isInVectorRegisterSbvg:6781428
  0: 251164
 3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:7599424
  1: 304622
  65509: 304622
  1: Swift runtime failure: precondition failure:0
   0: 0
$s9Assembler3X86OAAV8distance2to8trailingyAC5LabelV_s5UInt8VtF:29674667:469727
 3: 469727
 4: 204264
 4.1: 204264
 4.2: 204264
 4.3: 204264
 6: 265463
 7: 265463
 9: 265463
 65177: 469727
 2: $s9Assembler3X86OAAV5state2ofs5Int32VAC5LabelV_tF:7045905
  1: 469727
  2: 469727
  1: Swift runtime failure: precondition failure:0
   0: 0
 4: $s9Assembler3X86OAAV6append33_19EB570CE0B0F19A4EC823D07441EA47LL_4bitsys6UInt64V_AItF:2246904
  4: 204264
  3: $sSv10storeBytes2of12toByteOffset2asyx_Sixmts15BitwiseCopyableRzlFs6UInt64V_Tt1g5:612792
   0: 204264
 4: Swift runtime failure: arithmetic overflow:0
  0: 0
 6: $s9Assembler3X86OAAV6append33_19EB570CE0B0F19A4EC823D07441EA47LL_4bitsys6UInt64V_AItF:2920093
  4.1: 265463
  3: $sSv10storeBytes2of12toByteOffset2asyx_Sixmts15BitwiseCopyableRzlFs6UInt64V_Tt1g5:796389
   0: 265463
 7: $s9Assembler3X86OAAV3set33_19EB570CE0B0F19A4EC823D07441EA47LLyyAC5LabelV_s5Int32VtF:1061852
  0: 265463
$s8Baseline16FunctionCompilerV05visitB0yy11WebAssembly15InstructionInfoV_s6UInt32VtAE0eF5ErrorVYKF:29486907:93926
 0: 93926
 1: 93926
 1.1: 93926
 4: 93926
 4.1: 93926
 5: 93926
 6: 93926
 7: 0
 8: 0
 10: 93926 $s8Baseline16FunctionCompilerV5check33_89D305E2BA2C9519DA7312606778C65ALLyys6UInt32V11WebAssembly0lM5ErrorVYKF:93926
 10.2: 0
 11: 93815
 12: 93926
 13: 93815 $s8Baseline16FunctionCompilerV4call33_89D305E2BA2C9519DA7312606778C65ALL_8position6isTailys6UInt32V_SiSbtF:93815
 15: 111 $s8Baseline16FunctionCompilerV4takeyy9Assembler3X86O15GeneralRegisterVF:111
 17: 111
 17.1: 111
 18: 111 $s8Baseline16FunctionCompilerV10callRecord33_89D305E2BA2C9519DA7312606778C65ALL_6isTailys6UInt32V_SbtF:111
 65283: 93926
 1: $s8Baseline16FunctionCompilerV11isReachableSbvg:3193484
  0: 93926
  65486: 93926
  0: $s8Baseline12UnsafeBufferV3topxvgAA16FunctionCompilerV5BlockV_Tg5:1221038
   1: 93926
   65497: 93926
   1: Swift runtime failure: precondition failure:0
    0: 0
 2: $s8Baseline16FunctionCompilerV5flushyyF:1954474
  1: 93926
  1.2: 15518 $s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:15518
  65396: 15518
 3: $s8Baseline16FunctionCompilerV4markyyF:8077636
  0: 93926
  0: $s8Baseline16FunctionCompilerV4markyySiF:7420154
   0: 93926
   65230: 93926
   0: $s11MachineCode12PositionListV6append8distance6offsetySi_SitF:5635560
    0: 93926 $s11MachineCode12PositionListV5writeyyF:93926
   0: $s9Assembler3X86OAAV5countSivg:375704
    0: 93926
 4: Swift runtime failure: Negative value is not representable:0
  0: 0
 4: Swift runtime failure: Not enough bits to represent the passed value:0
  0: 0
 5: $sSayxSicigs6UInt32V_Tg5:1408890
  0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtFs6UInt32V_Tg5:469630
   0: 93926
  0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtFs6UInt32V_Tg5:939260
   0: 93926
   0: Swift runtime failure: Index out of range:0
    0: 0
 6: $s11WebAssembly15InstructionInfoV6opcodeAA6OpcodeOvg:375704
  0: 93926
 7: $ss27_allocateUninitializedArrayySayxG_BptBwlF8Baseline16FunctionCompilerV7OperandV_Tg5:0
  0: 0
  0: $sSa13_adoptStorage_5countSayxG_SpyxGts016_ContiguousArrayB0CyxGn_SitFZ8Baseline16FunctionCompilerV7OperandV_Tt1g5:0
   0: 0
 8: $s11WebAssembly9ValueTypeV9reference8nullable_ACSb_AA04HeapD0OtFZ:0
  0: 0
 16: $s8Baseline16FunctionCompilerV8instance9Assembler3X86O15GeneralRegisterVyF:1348
  1: 111
  1.1: 17 $s8Baseline16FunctionCompilerV7restore33_BBD4669C4FE231B23EF071E813CB3DBALLyy9Assembler3X86O15GeneralRegisterVF:17
 16: $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_AC7AddressVtF:1332
  0: 111 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:111
 17: $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_AC7AddressVtF:2442
  0: 111 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:111
 17: Swift runtime failure: Not enough bits to represent the passed value:0
  0: 0
 17: Swift runtime failure: arithmetic overflow:0
  0: 0
$s8Baseline16FunctionCompilerV4pass33_89D305E2BA2C9519DA7312606778C65ALL_6isTailyAA9CallShapeC_SbtF:29289147:98078
 0: 98078
 1: 98078
 2: 98078
 3: 98078
 3.1: 98078 $s8Baseline16FunctionCompilerV14spillRegisters5belowySi_tF:98078
 4: 98078
 7: 0
 7.3: 0
 7.4: 0
 10: 98078
 11: 5384
 12: 31283
 13: 5384
 14: 31283
 16.3: 0
 22: 98078
 22.1: 98078 $s8Baseline16FunctionCompilerV10saveLocalsyyF:98078
 23: 98078 $s8Baseline16FunctionCompilerV12moveTogether_2to10areResultsySi_SayAA9CallShapeC5PlaceOGSbtF:98078
 24: 98078
 27: 0
 27.3: 0
 27.4: 0
 28: 0
 28.2: 0
 28.3: 0
 30: 98078
 65387: 98078
 1: $sSa5countSivg11WebAssembly9ValueTypeV_Tg5:392312
  0: $sSa9_getCountSiyF11WebAssembly9ValueTypeV_Tg5:392312
   0: 98078
 2: Swift runtime failure: arithmetic overflow:0
  0: 0
 6: $ss16IndexingIteratorV4next7ElementQzSgyFSnySiG_Tg5:0
  0: 0
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:0
   0: 0
 7: $sSayxSicig8Baseline9CallShapeC5PlaceO_Tg5:0
  0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF8Baseline9CallShapeC5PlaceO_Tg5:0
   0: 0
  0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF8Baseline9CallShapeC5PlaceO_Tg5:0
   0: 0
   0: Swift runtime failure: Index out of range:0
    0: 0
 7: Swift runtime failure: arithmetic overflow:0
  0: 0
 11: $ss21StrideThroughIteratorV4nextxSgyFSi_Tg5:500261
  0: 36667
  0: $sSiSLsSL2leoiySbx_xtFZTW:110013
   0: 36667
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:32304
   0: 10768
  0: $sSiSxsSx5_step5after4from2bySiSg5index_x5valuetAeF_xAGt_x6StrideQztFZTW:155394
   0: 25899
 12: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV7OperandV_Tg5:406679
  1: 31283
  1: Swift runtime failure: precondition failure:0
   0: 0
 12: Swift runtime failure: arithmetic overflow:0
  0: 0
 13: $sSayxSicig8Baseline9CallShapeC5PlaceO_Tg5:844641
  0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF8Baseline9CallShapeC5PlaceO_Tg5:531811
   0: 31283
  0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF8Baseline9CallShapeC5PlaceO_Tg5:312830
   0: 31283
   0: Swift runtime failure: Index out of range:0
    0: 0
 14: $s8Baseline16FunctionCompilerV8pushWord33_89D305E2BA2C9519DA7312606778C65ALLyyAC7OperandV_s5Int32VtF:1118317
  3: 2 $s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:2
  10: 0
  18: 9439 $s8Baseline16FunctionCompilerV6sourceyAC6SourceOAD_9Assembler3X86O15GeneralRegisterVSg5takentAC7OperandVF:9439
  20: 9439
  22: 4294 $s9Assembler3X86OAAV4pushyys5Int32VF:4294
  24: 9439
  24.2: 285
  65354: 9439
  1: $s11WebAssembly9ValueTypeV11MachineCodeE18isInVectorRegisterSbvg:85041
   0: 9449
  4: $s8Baseline16FunctionCompilerV4load_8constanty9Assembler3X86O15GeneralRegisterV_s6UInt64VtF:38
   0: 2 $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_s5Int64VtF:2
  5: $s9Assembler3X86OAAV4pushyyAC15GeneralRegisterVF:26
   0: 2 $s9Assembler3X86OAAV8inOpcodeyys6UInt64V_s5UInt8VtF:2
  6: $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:20
   0: $s8Baseline12RegisterFileV7releaseyys5UInt8VF:20
    1: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$16__s5Int32VTt0g5:20
     0: 2
     0: Swift runtime failure: Index out of bounds:0
      0: 0
  8: $s8Baseline16FunctionCompilerV12vectorSourceyAC06VectorE0OAC7OperandVF:320
   5: 8
   5.1: 8
   65124: 8
   3: $s8Baseline16FunctionCompilerV4sloty9Assembler3X86O7AddressVs5Int32V_11WebAssembly9ValueTypeVtF:0
    1: 0
    1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:0
     0: 0
    1: $s8Baseline11FrameLayoutV5place6ofSlot5counts5Int32VAH_AHtF:0
     1: 0
     1.1: 0
     1.2: 0
     2: 0
     2.1: 0
     2.2: 0
     1: $ss3maxyxx_xtSLRzlFs5Int32V_Tg5:0
      0: 0
     1: Swift runtime failure: arithmetic overflow:0
      0: 0
     2: Swift runtime failure: arithmetic overflow:0
      0: 0
   5: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:176
    1.1: 8
    65509: 8
    1: Swift runtime failure: precondition failure:0
     0: 0
   5: $s8Baseline16FunctionCompilerV10vectorHomey9Assembler3X86O14VectorRegisterVSiF:0
    2.8: 0
    2.9: 0
   10: $s8Baseline16FunctionCompilerV4failyySSF:0
    1: 0
    2: 0
    2.5: 0
    3: 0
    65405: 0
    2: $s8Baseline16FunctionCompilerV11notCompiledy11WebAssembly0fG5ErrorVSSFZ:0
     1: 0
     65224: 0
     1: $ss26DefaultStringInterpolationV13appendLiteralyySSF:0
      0: 0
     1: $ss26DefaultStringInterpolationV15literalCapacity18interpolationCountABSi_SitcfC:0
      0: $sSS12_createEmpty19withInitialCapacitySSSi_tFZ:0
       0: 0
    2: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzs20TextOutputStreamableRzlFSS_Tg5:0
     0: $sSSs20TextOutputStreamablessAAP5write2toyqd__z_ts0aB6StreamRd__lFTWs26DefaultStringInterpolationV_Tg5:0
      0: $sSS5write2toyxz_ts16TextOutputStreamRzlFs26DefaultStringInterpolationV_Tg5:0
       0: $ss26DefaultStringInterpolationVs16TextOutputStreamssACP5writeyySSFTW:0
        0: 0
    2: $ss26DefaultStringInterpolationV13appendLiteralyySSF:0
     0: 0
  11: $s9Assembler3X86OAAV5vmovqyyAC15GeneralRegisterV_AC06VectorE0VtF:0
   0: 0
  12: $s9Assembler3X86OAAV4pushyyAC15GeneralRegisterVF:0
   0: 0
  13: $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:0
   0: $s8Baseline12RegisterFileV7releaseyys5UInt8VF:0
    1: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$16__s5Int32VTt0g5:0
     0: 0
     0: Swift runtime failure: Index out of bounds:0
      0: 0
  20: $s9Assembler3X86OAAV4pushyyAC15GeneralRegisterVF:46304
   0: 2894 $s9Assembler3X86OAAV8inOpcodeyys6UInt64V_s5UInt8VtF:2894
  21: $s9Assembler3X86OAAV4pushyyAC7AddressVF:58526
   0: 2251 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:2251
  24: $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:3705
   0: $s8Baseline12RegisterFileV7releaseyys5UInt8VF:3705
    1.4: 285
    1: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$16__s5Int32VTt0g5:2565
     0: 285
     0: Swift runtime failure: Index out of bounds:0
      0: 0
 16: $s8Baseline16FunctionCompilerV8pushWord33_89D305E2BA2C9519DA7312606778C65ALLyyAC7OperandV_s5Int32VtF:0
  3.1: 0
  9.7: 0
  10.1: 0
  18.1: 0
  20.6: 0
  22.1: 0
  24.3: 0
  65354: 0
  1: $s11WebAssembly9ValueTypeV11MachineCodeE18isInVectorRegisterSbvg:0
   0: 0
  4: $s8Baseline16FunctionCompilerV4load_8constanty9Assembler3X86O15GeneralRegisterV_s6UInt64VtF:0
   0.1: 0
   65202: 0
  5: $s9Assembler3X86OAAV4pushyyAC15GeneralRegisterVF:0
   0: 0
  6: $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:0
   0: $s8Baseline12RegisterFileV7releaseyys5UInt8VF:0
    1.7: 0
    2.45: 0
    1: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$16__s5Int32VTt0g5:0
     0: 0
     0: Swift runtime failure: Index out of bounds:0
      0: 0
  8: $s8Baseline16FunctionCompilerV12vectorSourceyAC06VectorE0OAC7OperandVF:0
   5.2: 0
   5.3: 0
   65124: 0
   3: $s8Baseline16FunctionCompilerV4sloty9Assembler3X86O7AddressVs5Int32V_11WebAssembly9ValueTypeVtF:0
    1: 0
    1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:0
     0: 0
    1: $s8Baseline11FrameLayoutV5place6ofSlot5counts5Int32VAH_AHtF:0
     1: 0
     1.3: 0
     1.4: 0
     1.5: 0
     2: 0
     2.3: 0
     2.4: 0
     2.5: 0
     1: $ss3maxyxx_xtSLRzlFs5Int32V_Tg5:0
      0: 0
     1: Swift runtime failure: arithmetic overflow:0
      0: 0
     2: Swift runtime failure: arithmetic overflow:0
      0: 0
   5: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:0
    1.2: 0
    65509: 0
    1: Swift runtime failure: precondition failure:0
     0: 0
   5: $s8Baseline16FunctionCompilerV10vectorHomey9Assembler3X86O14VectorRegisterVSiF:0
    2.22: 0
    2.23: 0
    65329: 0
   6: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:0
    65509: 0
   10: $s8Baseline16FunctionCompilerV4failyySSF:0
    1.3: 0
    2.1: 0
    2.6: 0
    65405: 0
    2: $s8Baseline16FunctionCompilerV11notCompiledy11WebAssembly0fG5ErrorVSSFZ:0
     1.1: 0
     65224: 0
     1: $ss26DefaultStringInterpolationV13appendLiteralyySSF:0
      0: 0
     1: $ss26DefaultStringInterpolationV15literalCapacity18interpolationCountABSi_SitcfC:0
      0: $sSS12_createEmpty19withInitialCapacitySSSi_tFZ:0
       0: 0
    2: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzs20TextOutputStreamableRzlFSS_Tg5:0
     0: $sSSs20TextOutputStreamablessAAP5write2toyqd__z_ts0aB6StreamRd__lFTWs26DefaultStringInterpolationV_Tg5:0
      0: $sSS5write2toyxz_ts16TextOutputStreamRzlFs26DefaultStringInterpolationV_Tg5:0
       0: $ss26DefaultStringInterpolationVs16TextOutputStreamssACP5writeyySSFTW:0
        0: 0
    2: $ss26DefaultStringInterpolationV13appendLiteralyySSF:0
     0: 0
   65124: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:0
    65509: 0
  11: $s9Assembler3X86OAAV7vpextrqyyAC15GeneralRegisterV_AC06VectorE0Vs5UInt8VtF:0
   0: 0
  12: $s9Assembler3X86OAAV4pushyyAC15GeneralRegisterVF:0
   0: 0
  13: $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:0
   0: $s8Baseline12RegisterFileV7releaseyys5UInt8VF:0
    1.9: 0
    2.58: 0
    1: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$16__s5Int32VTt0g5:0
     0: 0
     0: Swift runtime failure: Index out of bounds:0
      0: 0
  14: $s9Assembler3X86O7AddressV8BaselineE8advanced2byAEs5Int32V_tF:0
   1: 0
   3: 0
   3: $s9Assembler3X86O7AddressVyAeC15GeneralRegisterV_s5Int32VtcfC:0
    0: 0
   3: Swift runtime failure: arithmetic overflow:0
    0: 0
  14: $s9Assembler3X86OAAV4pushyyAC7AddressVF:0
   0: 0
  20: $s9Assembler3X86OAAV4pushyyAC15GeneralRegisterVF:0
   0: 0
  21: $s9Assembler3X86OAAV4pushyyAC7AddressVF:0
   0: 0
  24: $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:0
   0: $s8Baseline12RegisterFileV7releaseyys5UInt8VF:0
    1.10: 0
    1.11: 0
    2.68: 0
    2.71: 0
    65458: 0
    1: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$16__s5Int32VTt0g5:0
     0: 0
     0: Swift runtime failure: Index out of bounds:0
      0: 0
  65354: $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:0
   0: $s8Baseline12RegisterFileV7releaseyys5UInt8VF:0
    2: 0
 17: $s8Baseline16FunctionCompilerV8pushWord33_89D305E2BA2C9519DA7312606778C65ALLyyAC7OperandV_s5Int32VtF:0
  3.2: 0
  9.13: 0
  10.2: 0
  18.2: 0
  20.12: 0
  22.2: 0
  24.6: 0
  65354: 0
  1: $s11WebAssembly9ValueTypeV11MachineCodeE18isInVectorRegisterSbvg:0
   0: 0
  4: $s8Baseline16FunctionCompilerV4load_8constanty9Assembler3X86O15GeneralRegisterV_s6UInt64VtF:0
   0.2: 0
  5: $s9Assembler3X86OAAV4pushyyAC15GeneralRegisterVF:0
   0: 0
  6: $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:0
   0: $s8Baseline12RegisterFileV7releaseyys5UInt8VF:0
    1: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$16__s5Int32VTt0g5:0
     0: 0
     0: Swift runtime failure: Index out of bounds:0
      0: 0
  8: $s8Baseline16FunctionCompilerV12vectorSourceyAC06VectorE0OAC7OperandVF:0
   5.4: 0
   5.5: 0
   65124: 0
   3: $s8Baseline16FunctionCompilerV4sloty9Assembler3X86O7AddressVs5Int32V_11WebAssembly9ValueTypeVtF:0
    1: 0
    1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:0
     0: 0
    1: $s8Baseline11FrameLayoutV5place6ofSlot5counts5Int32VAH_AHtF:0
     1: 0
     1.6: 0
     1.7: 0
     1.8: 0
     2: 0
     2.6: 0
     2.7: 0
     2.8: 0
     1: $ss3maxyxx_xtSLRzlFs5Int32V_Tg5:0
      0: 0
     1: Swift runtime failure: arithmetic overflow:0
      0: 0
     2: Swift runtime failure: arithmetic overflow:0
      0: 0
   5: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:0
    1.3: 0
    65509: 0
    1: Swift runtime failure: precondition failure:0
     0: 0
   5: $s8Baseline16FunctionCompilerV10vectorHomey9Assembler3X86O14VectorRegisterVSiF:0
    2.36: 0
    2.37: 0
   10: $s8Baseline16FunctionCompilerV4failyySSF:0
    1.6: 0
    2.2: 0
    2.7: 0
    65405: 0
    2: $s8Baseline16FunctionCompilerV11notCompiledy11WebAssembly0fG5ErrorVSSFZ:0
     1.2: 0
     65224: 0
     1: $ss26DefaultStringInterpolationV13appendLiteralyySSF:0
      0: 0
     1: $ss26DefaultStringInterpolationV15literalCapacity18interpolationCountABSi_SitcfC:0
      0: $sSS12_createEmpty19withInitialCapacitySSSi_tFZ:0
       0: 0
    2: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzs20TextOutputStreamableRzlFSS_Tg5:0
     0: $sSSs20TextOutputStreamablessAAP5write2toyqd__z_ts0aB6StreamRd__lFTWs26DefaultStringInterpolationV_Tg5:0
      0: $sSS5write2toyxz_ts16TextOutputStreamRzlFs26DefaultStringInterpolationV_Tg5:0
       0: $ss26DefaultStringInterpolationVs16TextOutputStreamssACP5writeyySSFTW:0
        0: 0
    2: $ss26DefaultStringInterpolationV13appendLiteralyySSF:0
     0: 0
  11: $s9Assembler3X86OAAV5vmovqyyAC15GeneralRegisterV_AC06VectorE0VtF:0
   0: 0
  12: $s9Assembler3X86OAAV4pushyyAC15GeneralRegisterVF:0
   0: 0
  13: $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:0
   0: $s8Baseline12RegisterFileV7releaseyys5UInt8VF:0
    1: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$16__s5Int32VTt0g5:0
     0: 0
     0: Swift runtime failure: Index out of bounds:0
      0: 0
  20: $s9Assembler3X86OAAV4pushyyAC15GeneralRegisterVF:0
   0: 0
  21: $s9Assembler3X86OAAV4pushyyAC7AddressVF:0
   0: 0
  24: $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:0
   0: $s8Baseline12RegisterFileV7releaseyys5UInt8VF:0
    1.16: 0
    1: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$16__s5Int32VTt0g5:0
     0: 0
     0: Swift runtime failure: Index out of bounds:0
      0: 0
 25: $ss16IndexingIteratorV4next7ElementQzSgyFSnySiG_Tg5:0
  0: 0
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:0
   0: 0
 26: $sSayxSicig8Baseline9CallShapeC5PlaceO_Tg5:0
  0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF8Baseline9CallShapeC5PlaceO_Tg5:0
   0: 0
  0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF8Baseline9CallShapeC5PlaceO_Tg5:0
   0: 0
   0: Swift runtime failure: Index out of range:0
    0: 0
 27: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV7OperandV_Tg5:0
  1.4: 0
  65509: 0
  1: Swift runtime failure: precondition failure:0
   0: 0
 27: $s8Baseline16FunctionCompilerV8loadWord33_89D305E2BA2C9519DA7312606778C65ALLyy9Assembler3X86O15GeneralRegisterV_AC7OperandVs5Int32VtF:0
  1: $s8Baseline16FunctionCompilerV12vectorSourceyAC06VectorE0OAC7OperandVF:0
   2.24: 0
   5.6: 0
   5.7: 0
   8: 0
   8.6: 0
   8.7: 0
   65124: 0
   3: $s8Baseline16FunctionCompilerV4sloty9Assembler3X86O7AddressVs5Int32V_11WebAssembly9ValueTypeVtF:0
    1: 0
    1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:0
     0: 0
    1: $s8Baseline11FrameLayoutV5place6ofSlot5counts5Int32VAH_AHtF:0
     1: 0
     1.9: 0
     1.10: 0
     1.11: 0
     2: 0
     2.9: 0
     2.10: 0
     2.11: 0
     1: $ss3maxyxx_xtSLRzlFs5Int32V_Tg5:0
      0: 0
     1: Swift runtime failure: arithmetic overflow:0
      0: 0
     2: Swift runtime failure: arithmetic overflow:0
      0: 0
    1: $s9Assembler3X86O7AddressVyAeC15GeneralRegisterV_s5Int32VtcfC:0
     0: 0
   5: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:0
    1.5: 0
    65509: 0
    1: Swift runtime failure: precondition failure:0
     0: 0
   5: $s8Baseline16FunctionCompilerV10vectorHomey9Assembler3X86O14VectorRegisterVSiF:0
    2.50: 0
    2.51: 0
    65329: 0
   6: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:0
    65509: 0
   8: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:0
    0: 0
   10: $s8Baseline16FunctionCompilerV4failyySSF:0
    1.9: 0
    2.3: 0
    2.8: 0
    65405: 0
    2: $s8Baseline16FunctionCompilerV11notCompiledy11WebAssembly0fG5ErrorVSSFZ:0
     1.3: 0
     65224: 0
     1: $ss26DefaultStringInterpolationV13appendLiteralyySSF:0
      0: 0
     1: $ss26DefaultStringInterpolationV15literalCapacity18interpolationCountABSi_SitcfC:0
      0: $sSS12_createEmpty19withInitialCapacitySSSi_tFZ:0
       0: 0
    2: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzs20TextOutputStreamableRzlFSS_Tg5:0
     0: $sSSs20TextOutputStreamablessAAP5write2toyqd__z_ts0aB6StreamRd__lFTWs26DefaultStringInterpolationV_Tg5:0
      0: $sSS5write2toyxz_ts16TextOutputStreamRzlFs26DefaultStringInterpolationV_Tg5:0
       0: $ss26DefaultStringInterpolationVs16TextOutputStreamssACP5writeyySSFTW:0
        0: 0
    2: $ss26DefaultStringInterpolationV13appendLiteralyySSF:0
     0: 0
   65124: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:0
    65509: 0
  2: $s9Assembler3X86OAAV7vpextrqyyAC15GeneralRegisterV_AC06VectorE0Vs5UInt8VtF:0
   0: 0
  3: $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_AC7AddressVtF:0
   0: 0
 27: Swift runtime failure: arithmetic overflow:0
  0: 0
 28: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV7OperandV_Tg5:0
  1.6: 0
  65509: 0
  1: Swift runtime failure: precondition failure:0
   0: 0
 28: $s8Baseline16FunctionCompilerV8loadWord33_89D305E2BA2C9519DA7312606778C65ALLyy9Assembler3X86O15GeneralRegisterV_AC7OperandVs5Int32VtF:0
  65469: 0
  1: $s8Baseline16FunctionCompilerV12vectorSourceyAC06VectorE0OAC7OperandVF:0
   2.32: 0
   5.8: 0
   5.9: 0
   8: 0
   8.8: 0
   8.9: 0
   65124: 0
   3: $s8Baseline16FunctionCompilerV4sloty9Assembler3X86O7AddressVs5Int32V_11WebAssembly9ValueTypeVtF:0
    1: 0
    1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:0
     0: 0
    1: $s8Baseline11FrameLayoutV5place6ofSlot5counts5Int32VAH_AHtF:0
     1: 0
     1.12: 0
     1.13: 0
     1.14: 0
     2: 0
     2.12: 0
     2.13: 0
     2.14: 0
     1: $ss3maxyxx_xtSLRzlFs5Int32V_Tg5:0
      0: 0
     1: Swift runtime failure: arithmetic overflow:0
      0: 0
     2: Swift runtime failure: arithmetic overflow:0
      0: 0
    1: $s9Assembler3X86O7AddressVyAeC15GeneralRegisterV_s5Int32VtcfC:0
     0: 0
   5: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:0
    1.7: 0
    65509: 0
    1: Swift runtime failure: precondition failure:0
     0: 0
   5: $s8Baseline16FunctionCompilerV10vectorHomey9Assembler3X86O14VectorRegisterVSiF:0
    2.64: 0
    2.65: 0
    65329: 0
   6: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:0
    65509: 0
   8: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:0
    0: 0
   10: $s8Baseline16FunctionCompilerV4failyySSF:0
    1.12: 0
    2.4: 0
    2.9: 0
    65405: 0
    2: $s8Baseline16FunctionCompilerV11notCompiledy11WebAssembly0fG5ErrorVSSFZ:0
     1.4: 0
     65224: 0
     1: $ss26DefaultStringInterpolationV13appendLiteralyySSF:0
      0: 0
     1: $ss26DefaultStringInterpolationV15literalCapacity18interpolationCountABSi_SitcfC:0
      0: $sSS12_createEmpty19withInitialCapacitySSSi_tFZ:0
       0: 0
    2: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzs20TextOutputStreamableRzlFSS_Tg5:0
     0: $sSSs20TextOutputStreamablessAAP5write2toyqd__z_ts0aB6StreamRd__lFTWs26DefaultStringInterpolationV_Tg5:0
      0: $sSS5write2toyxz_ts16TextOutputStreamRzlFs26DefaultStringInterpolationV_Tg5:0
       0: $ss26DefaultStringInterpolationVs16TextOutputStreamssACP5writeyySSFTW:0
        0: 0
    2: $ss26DefaultStringInterpolationV13appendLiteralyySSF:0
     0: 0
   65124: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:0
    65509: 0
  2: $s9Assembler3X86OAAV7vpextrqyyAC15GeneralRegisterV_AC06VectorE0Vs5UInt8VtF:0
   0: 0
  3: $s9Assembler3X86O7AddressV8BaselineE8advanced2byAEs5Int32V_tF:0
   1.3: 0
   2: 0
   2.2: 0
   3: 0
   3.2: 0
   64992: 0
   2: $s9Assembler3X86O7AddressV5indexAC15GeneralRegisterVSgvg:0
    0: 0
   2: $s9Assembler3X86O7AddressV_5index5scale_AeC15GeneralRegisterV_AiC5ScaleOs5Int32VtcfC:0
    0: 0
   2: Swift runtime failure: arithmetic overflow:0
    0: 0
   3: $s9Assembler3X86O7AddressVyAeC15GeneralRegisterV_s5Int32VtcfC:0
    0: 0
   3: Swift runtime failure: arithmetic overflow:0
    0: 0
  3: $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_AC7AddressVtF:0
   0: 0
 28: Swift runtime failure: arithmetic overflow:0
  0: 0
 65387: $s8Baseline16FunctionCompilerV8pushWord33_89D305E2BA2C9519DA7312606778C65ALLyyAC7OperandV_s5Int32VtF:16554
  65354: 0
  6: $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:76
   0: $s8Baseline12RegisterFileV7releaseyys5UInt8VF:76
    1: 2
    2: 2
  8: $s8Baseline16FunctionCompilerV12vectorSourceyAC06VectorE0OAC7OperandVF:176
   65124: 8
   6: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:24
    65509: 8
   65124: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:32
    65509: 8
  13: $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:0
   0: $s8Baseline12RegisterFileV7releaseyys5UInt8VF:0
    1: 0
    2: 0
  14: $s9Assembler3X86OAAV4pushyyAC7AddressVF:304
   0: 8 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:8
  24: $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:15960
   0: $s8Baseline12RegisterFileV7releaseyys5UInt8VF:15960
    1: 285
    2: 285
  65354: $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:38
   0: $s8Baseline12RegisterFileV7releaseyys5UInt8VF:38
    2: 2
$s11WebAssembly13ModuleDecoderV10decodeDatayyAA0aB5ErrorVYKF:28554390:7
 0: 7
 1: 7 $s11WebAssembly13ModuleDecoderV3u32s6UInt32VyAA0aB5ErrorVYKF:7
 2: 7
 4: 0
 5: 0
 13: 0
 14: 54133
 17: 0
 18: 0
 18.1: 0
 19: 0
 20: 0
 22: 54133
 25: 7
 65431: 108266
 3: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
  0: 0
 4: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
  0: 0
 4: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFs6UInt32V_Tg5:0
  0: 0
 4: $ss26DefaultStringInterpolationV13appendLiteralyySSF:0
  0: 0
 4: $ss26DefaultStringInterpolationV15literalCapacity18interpolationCountABSi_SitcfC:0
  0: $sSS12_createEmpty19withInitialCapacitySSSi_tFZ:0
   0: 0
 7: $s11WebAssembly13ModuleDecoderV11reservation_11minimumSizeSis6UInt32V_SitF:259
  1: 7
  1: $s11WebAssembly12BinaryReaderV9remainingSivg:21
   0: 7
  1: $ss17FixedWidthIntegerPsE8clampingxqd___tcSzRd__lufCSi_s6UInt32VTt1g5:98
   0: $sSiSzsSz18truncatingIfNeededxqd___tcSzRd__lufCTWs6UInt32V_Tt1g5:98
    0: $ss6UInt32VSzsSz8_lowWordSuvgTW:98
     0: 7
  1: $ss3minyxx_xtSLRzlFSi_Tg5:49
   0: 7
 7: $sSa15reserveCapacityyySiF11WebAssembly11DataSegmentV_Tg5:448
  0: 14 $ss22_ContiguousArrayBufferV20_consumeAndCreateNew14bufferIsUnique15minimumCapacity13growForAppendAByxGSb_SiSbtF11WebAssembly11DataSegmentV_Tg5:7
  0: $sSa12_endMutationyyF11WebAssembly11DataSegmentV_Tg5:70
   0: 7
 8: $ss16IndexingIteratorV4next7ElementQzSgyFSnys6UInt32VG_Tg5:433141
  0: 54133
  0: $ss6UInt32VSQsSQ2eeoiySbx_xtFZTW:108266
   0: 54133
 10: $s11WebAssembly17DeviationRecorderV4takes6UInt32VyF:541330
  2.1: 54133
 11: $s11WebAssembly13ModuleDecoderV3u32s6UInt32VyAA0aB5ErrorVYKF:3735177
  4: 54133
  5: 54133
  5.1: 0
  5.4: 0
  65362: 0
  1: $s11WebAssembly17DeviationRecorderV4takes6UInt32VyF:487197
   1: $s11WebAssembly17DeviationRecorderV4takes6UInt32VyF6$deferL_yyF:487197
    0: 54133
  3: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:1894655
   1: 54133
   3: 54133
   4: 54133
   8: 0
   65432: 54133
   2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:433064
    0: 54133
   8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
    0: 0
  5: $ss17FixedWidthIntegerP11WebAssemblySURzrlE03lebB0Sivgs6UInt32V_Tg5:487197
   0: 54133
   0.1: 0
   0: $ss6UInt32Vs17FixedWidthIntegerssACP19leadingZeroBitCountSivgTW:0
    0: 0
 14: $s11WebAssembly13ModuleDecoderV10expressionAA9ByteRangeVyAA0aB5ErrorVYKF:3735177
  2: 54133
  3: 54133 $s11WebAssembly18InstructionDecoderV16decodeExpressionyyAA12BinaryReaderVz_xztAA0aB5ErrorVYKAA0C7VisitorRzRi_zRi0_zlFAA0F7SkipperV_Tg5:54133
  65337: 54133
 19: $s11WebAssembly13ModuleDecoderV10expressionAA9ByteRangeVyAA0aB5ErrorVYKF:0
  2.1: 0
  3.3: 0
  65337: 0
 20: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
  0: 0
 20: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFs6UInt32V_Tg5:0
  0: 0
 22: $s11WebAssembly13ModuleDecoderV3u32s6UInt32VyAA0aB5ErrorVYKF:5600199
  4.1: 54133
  5.7: 0
  5.8: 54133
  5.11: 0
  65362: 0
  1: $s11WebAssembly17DeviationRecorderV4takes6UInt32VyF:920261
   2.2: 54133
   1: $s11WebAssembly17DeviationRecorderV4takes6UInt32VyF6$deferL_yyF:541330
    0.1: 54133
  3: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:2352219
   1.2: 54133
   3.1: 54133
   4.1: 53258
   65432: 54133
   2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:433064
    0: 54133
   8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:26250
    0: 875 $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZTf4nnnnnd_n:875
  5: $ss17FixedWidthIntegerP11WebAssemblySURzrlE03lebB0Sivgs6UInt32V_Tg5:1732256
   0.2: 54133
   0.3: 54133
   0: $ss6UInt32Vs17FixedWidthIntegerssACP19leadingZeroBitCountSivgTW:378931
    0: 54133
 23: $s11WebAssembly12BinaryReaderV4skipyAA9ByteRangeVs6UInt32VAA0aB5ErrorVYKF:1461591
  1: 54133
  6: 54133
  65468: 54133
  1: $s11WebAssembly12BinaryReaderV9remainingSivg:162399
   0.1: 54133
  2: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
   0: 0
  3: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFSi_Tg5:0
   0: 0
  3: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFs6UInt32V_Tg5:0
   0: 0
  3: $ss26DefaultStringInterpolationV13appendLiteralyySSF:0
   0: 0
  3: $ss26DefaultStringInterpolationV15literalCapacity18interpolationCountABSi_SitcfC:0
   0: $sSS12_createEmpty19withInitialCapacitySSSi_tFZ:0
    0: 0
 23: $sSa6appendyyxnF11WebAssembly11DataSegmentV_Tg5:8282349
  0: 54133
  0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyF11WebAssembly11DataSegmentV_Tg5:1299192
   0: 108266
   0: $sSa5countSivg11WebAssembly11DataSegmentV_Tg5:0
    0: $sSa9_getCountSiyF11WebAssembly11DataSegmentV_Tg5:0
     0: 0
  0: $sSa12_endMutationyyF11WebAssembly11DataSegmentV_Tg5:703729
   0: 54133
  0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tF11WebAssembly11DataSegmentV_Tg5:1245059
   0: 54133
   0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtF11WebAssembly11DataSegmentV_Tg5:0
    0: 0
  0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntF11WebAssembly11DataSegmentV_Tg5:3789310
   0: 54133
$s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:28546569:500817
 0: 500817
 65421: 0
 0: $s8Baseline12RegisterFileV7releaseyys5UInt8VF:28045752
  1.1: 500817
  2.3: 500817
  2.6: 500817
  1: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$16__s5Int32VTt0g5:3004902
   0: 500817
   0: Swift runtime failure: Index out of bounds:0
    0: 0
$s8Baseline16FunctionCompilerV12popConditionAA5FlagsOyF:28324439:196352
 0: 196352
 1: 196352
 1.1: 143432
 3: 143432
 3.1: 40469
 3.12: 135419 $s8Baseline16FunctionCompilerV5flags33_D31008BD74E03FC5BD5436F211C3916ALLyAA5FlagsOAA7PendingVF:135419
 12: 57769 $s8Baseline16FunctionCompilerV3popAC7OperandVyF:57769
 13: 57769 $s8Baseline16FunctionCompilerV11memoryPlacey9Assembler3X86O7AddressVSgAC7OperandVF:57769
 14: 3002 $s9Assembler3X86OAAV10arithmetic_4wide__yAC10ArithmeticO_SbAC7AddressVs5Int32VtF:3002
 16: 54767 $s8Baseline16FunctionCompilerV4test33_D31008BD74E03FC5BD5436F211C3916ALLy9Assembler3X86O9ConditionOAC7OperandVF:54767
 19: 60933
 65346: 143432
 7: $s8Baseline16FunctionCompilerV5flags33_D31008BD74E03FC5BD5436F211C3916ALLyAA5FlagsOAA7PendingVF:367024
  1: 3164
  6: 3164 $s8Baseline16FunctionCompilerV4test4wideySb_tF:3164
  2: $s8Baseline16FunctionCompilerV4markyySiF:183512
   0: 3164
   65230: 3164
   0: $s11MachineCode12PositionListV6append8distance6offsetySi_SitF:126560
    0: 3164 $s11MachineCode12PositionListV5writeyyF:3164
   0: $s9Assembler3X86OAAV5countSivg:12656
    0: 3164
  2: $s8Baseline7PendingV6offsetSivg:9492
   0: 3164
 8: $s8Baseline16FunctionCompilerV5flushyyF:38792
  1.2: 4849 $s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:4849
 11: $s8Baseline16FunctionCompilerV4markyyF:3408371
  0: 57769
  0: $s8Baseline16FunctionCompilerV4markyySiF:3003988
   0.1: 57769
   65230: 57769
   0: $s11MachineCode12PositionListV6append8distance6offsetySi_SitF:2137453
    0: 57769 $s11MachineCode12PositionListV5writeyyF:57769
   0: $s9Assembler3X86OAAV5countSivg:231076
    0: 57769
$s8Baseline16FunctionCompilerV7converty9Assembler3X86O15GeneralRegisterVAA7PendingV17IntegerConversionO_AC6TargetOtF:27184780:117468
 0: 117468
 1: 117468 $s8Baseline16FunctionCompilerV3popAC7OperandVyF:117468
 6: 117468 $s8Baseline16FunctionCompilerV11memoryPlacey9Assembler3X86O7AddressVSgAC7OperandVF:117468
 8: 6075
 9: 42
 10: 87
 13: 6075
 18: 87294
 19: 328
 20: 212
 25: 117468
 65084: 117468 $s9Assembler3X86OAAV9registersyys6UInt64V_s5UInt8VAItF:111393 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:6075
 2: $s11WebAssembly9ValueTypeV8BaselineE6isWideSbvg:2007
  0: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:2007
   0: 328
 5: $s8Baseline16FunctionCompilerV6resulty9Assembler3X86O15GeneralRegisterVAC6TargetO_AISgtF:359567
  2.1: 27659 $s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:27659
  65359: 27659
 8: $s9Assembler3X86OAAV5mov32yyAC15GeneralRegisterV_AC7AddressVtF:81130
  0: 5795
 9: $s9Assembler3X86OAAV12movsx32From8yyAC15GeneralRegisterV_AC7AddressVtF:779
  0: 41
 9: $s9Assembler3X86OAAV12movsx64From8yyAC15GeneralRegisterV_AC7AddressVtF:14
  0: 1
 10: $s9Assembler3X86OAAV13movsx32From16yyAC15GeneralRegisterV_AC7AddressVtF:1218
  0: 87
 10: $s9Assembler3X86OAAV13movsx64From16yyAC15GeneralRegisterV_AC7AddressVtF:0
  0: 0
 11: $s9Assembler3X86OAAV14movsxd64From32yyAC15GeneralRegisterV_AC7AddressVtF:2869
  0: 151
 15: $s8Baseline16FunctionCompilerV15generalRegisteryAC4HeldVy_9Assembler3X86O07GeneralE0VGAC7OperandVF:2886075
  2: 111393
  3: 17559
  3.1: 17559
  4: 17559 $s8Baseline16FunctionCompilerV4homey9Assembler3X86O15GeneralRegisterVSiF:17559
  6: 6540 $s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:6540
  7: 6540 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O15GeneralRegisterV_AC7OperandVtF:6540
  65248: 17559
  3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:298503
   1: 17559
   65509: 17559
   1: Swift runtime failure: precondition failure:0
    0: 0
 18: $s9Assembler3X86OAAV5mov32yyAC15GeneralRegisterV_AGtF:2747350
  0: 109894
 19: $s9Assembler3X86OAAV12movsx32From8yyAC15GeneralRegisterV_AGtF:6424
  0: 292
 19: $s9Assembler3X86OAAV12movsx64From8yyAC15GeneralRegisterV_AGtF:720
  0: 36
 20: $s9Assembler3X86OAAV13movsx32From16yyAC15GeneralRegisterV_AGtF:4120
  0: 206
 20: $s9Assembler3X86OAAV13movsx64From16yyAC15GeneralRegisterV_AGtF:138
  0: 6
 21: $s9Assembler3X86OAAV14movsxd64From32yyAC15GeneralRegisterV_AGtF:22057
  0: 959
 23: $s8Baseline16FunctionCompilerV7releaseyyAC4HeldVy_9Assembler3X86O15GeneralRegisterVGF:92136
  0.1: 7678 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:7678
 23: $s9Assembler3X86O15GeneralRegisterV23__derived_struct_equalsySbAE_AEtFZ:1113930
  0: 111393
$s9Assembler3X86OAAV4bindyyAC5LabelVF:26924555:326676
 2: 326676
 3: 326676
 5: 170743
 6.1: 326676
 6.2: 265463
 7: 265463
 9: 265463
 9.1: 265463
 9.2: 265463
 13: 326676
 65158: 326676
 1: $s9Assembler3X86OAAV5state2ofs5Int32VAC5LabelV_tF:3593436
  1: 326676
  2: 326676
  1: Swift runtime failure: precondition failure:0
   0: 0
 2: Swift runtime failure: precondition failure:0
  0: 0
 3: $s9Assembler3X86OAAV5countSivg:980028
  0: 326676
 4: $s9Assembler3X86OAAV3set33_19EB570CE0B0F19A4EC823D07441EA47LLyyAC5LabelV_s5Int32VtF:980028
  0: 326676
 9: Swift runtime failure: arithmetic overflow:0
  0: 0
 10: $sSv10storeBytes2of12toByteOffset2asyx_Sixmts15BitwiseCopyableRzlFs5Int32V_Tt1g5:796389
  0: 265463
$s11WebAssembly17FunctionValidatorV11visitLabels__7defaultyAA15InstructionInfoV_Says6UInt32VGAItAA0aB5ErrorVYKFTf4dnnn_n:26416418:6263
 0: 6263
 5: 6263
 6: 6263
 6.3: 1964
 6.4: 52
 9.2: 157545
 9.5: 157545
 11: 87189
 13: 0
 15: 87189 $s11WebAssembly17FunctionValidatorV8checkTop_5belowyAA8TypeListV_SitAA0aB5ErrorVYKF:87189
 16: 87189
 18: 6263 $s11WebAssembly17FunctionValidatorV3popyyAA8TypeListVAA0aB5ErrorVYKF:6263
 20: 6263
 65350: 157545
 3: $s11WebAssembly17FunctionValidatorV3popyyAA9ValueTypeVAA0aB5ErrorVYKF:206679
  1: 6263
  1.1: 6263
  5: 0
  65411: 6263
  1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:43841
   0: 6263
  2: $s11WebAssembly11UnsafeStackV3popxSgyFAA9ValueTypeV_Tg5:37578
   2: 6263
 4: $s11WebAssembly17FunctionValidatorV10labelTypesyAA8TypeListVs6UInt32VAA0aB5ErrorVYKF:642751
  1: 6263
  1.1: 1189
  1.5: 0
  2.1: 5074
  2.4: 5074
  5: 5074
  65398: 6263
  1: $s11WebAssembly13ModuleContextC10parametersyAA8TypeListVAA011PackedBlockF0VF:12526
   2: 0
   65510: 0
   1: $s11WebAssembly15PackedBlockTypeV9typeIndexs6UInt32VSgvg:12526
    0: 6263
   2: $sSayxSicig11WebAssembly11TypeContextV13FunctionShapeV_Tg5:0
    0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:0
     0: 0
     0: Swift runtime failure: Index out of range:0
      0: 0
  1: $s11WebAssembly13ModuleContextC7resultsyAA8TypeListVAA011PackedBlockF0VF:17835
   1: 0
   65505: 0
   1: $s11WebAssembly15PackedBlockTypeV9typeIndexs6UInt32VSgvg:17835
    0.1: 1189
   1: $sSayxSicig11WebAssembly11TypeContextV13FunctionShapeV_Tg5:0
    0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:0
     0: 0
     0: Swift runtime failure: Index out of range:0
      0: 0
  1: $s11WebAssembly6OpcodeOSQAASQ2eeoiySbx_xtFZTW:7134
   0: 1189
  2: $s11WebAssembly11UnsafeStackV2atyxSgSiFAA17FunctionValidatorV5FrameV_Tg5:111628
   1.3: 5074
   2.1: 5074
  2: $ss17FixedWidthIntegerPsE8clampingxqd___tcSzRd__lufCSi_s6UInt32VTt1g5:15222
   0: $sSiSzsSz18truncatingIfNeededxqd___tcSzRd__lufCTWs6UInt32V_Tt1g5:15222
    0: $ss6UInt32VSzsSz8_lowWordSuvgTW:15222
     0: 5074
  3: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFs6UInt32V_Tg5:0
   0: 0
  5: $s11WebAssembly13ModuleContextC10parametersyAA8TypeListVAA011PackedBlockF0VF:1008
   2.1: 0
   65510: 0
   1: $s11WebAssembly15PackedBlockTypeV9typeIndexs6UInt32VSgvg:1008
    0.4: 63
   2: $sSayxSicig11WebAssembly11TypeContextV13FunctionShapeV_Tg5:0
    0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:0
     0: 0
     0: Swift runtime failure: Index out of range:0
      0: 0
  5: $s11WebAssembly13ModuleContextC7resultsyAA8TypeListVAA011PackedBlockF0VF:90198
   1.1: 0
   65505: 0
   1: $s11WebAssembly15PackedBlockTypeV9typeIndexs6UInt32VSgvg:90198
    0.5: 5011
   1: $sSayxSicig11WebAssembly11TypeContextV13FunctionShapeV_Tg5:0
    0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:0
     0: 0
     0: Swift runtime failure: Index out of range:0
      0: 0
  5: $s11WebAssembly6OpcodeOSQAASQ2eeoiySbx_xtFZTW:25370
   0: 5074
  65398: $s11WebAssembly13ModuleContextC10parametersyAA8TypeListVAA011PackedBlockF0VF:0
   2: $sSayxSicig11WebAssembly11TypeContextV13FunctionShapeV_Tg5:0
    0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:0
     0: 0
  65398: $s11WebAssembly13ModuleContextC7resultsyAA8TypeListVAA011PackedBlockF0VF:0
   1: $s11WebAssembly13ModuleContextC7resultsyAA8TypeListVAA0fD0V13FunctionShapeVF:0
    1: 0
   1: $sSayxSicig11WebAssembly11TypeContextV13FunctionShapeV_Tg5:0
    0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:0
     0: 0
 6: $sSa5countSivgs6UInt32V_Tg5:25052
  0: $sSa9_getCountSiyFs6UInt32V_Tg5:25052
   0: 6263
 6: $sSa6appendyyxnFs6UInt32V_Tg5:66835
  0: 52
  0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyFs6UInt32V_Tg5:1433
   0: 104
  0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFs6UInt32V_Tg5:39246
   0: 1964
   0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFs6UInt32V_Tg5:1302
    0: 42
  0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFs6UInt32V_Tg5:25532
   0: 1964
 7: $ss16IndexingIteratorV4next7ElementQzSgyFSays6UInt32VG_Tg5:4095200
  0: 157545
  0: $sSayxGSlsSl8endIndex0B0QzvgTWs6UInt32V_Tg5:125260
   0: $sSa8endIndexSivgs6UInt32V_Tg5:125260
    0: 6263
    0: $sSa9_getCountSiyFs6UInt32V_Tg5:68893
     0: 6263
  0: $sSayxGSlsSly7ElementQz5IndexQzcirTWs6UInt32V_Tg5:787725
   0: $sSayxSicirs6UInt32V_Tg5:787725
    0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtFs6UInt32V_Tg5:787725
     0: 157545
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:1102815
   0: 157545
 9: $sSayxSicigs6UInt32V_Tg5:1575450
  0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtFs6UInt32V_Tg5:1575450
   0: 157545
   0: Swift runtime failure: Index out of range:0
    0: 0
 10: $s11WebAssembly17FunctionValidatorV10labelTypesyAA8TypeListVs6UInt32VAA0aB5ErrorVYKF:6482936
  1: 4988
  1.6: 87189
  1.7: 4988
  1.11: 0
  2.12: 82201
  5.5: 82201
  65398: 87189
  1: $s11WebAssembly13ModuleContextC10parametersyAA8TypeListVAA011PackedBlockF0VF:174378
   2.3: 0
   65510: 0
   1: $s11WebAssembly15PackedBlockTypeV9typeIndexs6UInt32VSgvg:174378
    0.8: 87189
   2: $sSayxSicig11WebAssembly11TypeContextV13FunctionShapeV_Tg5:0
    0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:0
     0: 0
     0: Swift runtime failure: Index out of range:0
      0: 0
  1: $s11WebAssembly13ModuleContextC7resultsyAA8TypeListVAA011PackedBlockF0VF:84796
   1.2: 0
   65505: 0
   1: $s11WebAssembly15PackedBlockTypeV9typeIndexs6UInt32VSgvg:84796
    0.9: 4988
    65300: 4988
   1: $sSayxSicig11WebAssembly11TypeContextV13FunctionShapeV_Tg5:0
    0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:0
     0: 0
     0: Swift runtime failure: Index out of range:0
      0: 0
  1: $s11WebAssembly6OpcodeOSQAASQ2eeoiySbx_xtFZTW:29928
   0: 4988
  2: $s11WebAssembly11UnsafeStackV2atyxSgSiFAA17FunctionValidatorV5FrameV_Tg5:2466030
   1.6: 82201
   2.2: 82201
  3: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFs6UInt32V_Tg5:0
   0: 0
  5: $s11WebAssembly13ModuleContextC10parametersyAA8TypeListVAA011PackedBlockF0VF:2664
   2.4: 0
   65510: 0
   1: $s11WebAssembly15PackedBlockTypeV9typeIndexs6UInt32VSgvg:2664
    0.12: 72
   2: $sSayxSicig11WebAssembly11TypeContextV13FunctionShapeV_Tg5:0
    0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:0
     0: 0
     0: Swift runtime failure: Index out of range:0
      0: 0
  5: $s11WebAssembly13ModuleContextC7resultsyAA8TypeListVAA011PackedBlockF0VF:1642580
   1.3: 0
   65505: 0
   1: $s11WebAssembly15PackedBlockTypeV9typeIndexs6UInt32VSgvg:1642580
    0.13: 82129
    65300: 82129
   1: $sSayxSicig11WebAssembly11TypeContextV13FunctionShapeV_Tg5:0
    0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:0
     0: 0
     0: Swift runtime failure: Index out of range:0
      0: 0
  5: $s11WebAssembly6OpcodeOSQAASQ2eeoiySbx_xtFZTW:411005
   0: 82201
  65398: $s11WebAssembly13ModuleContextC10parametersyAA8TypeListVAA011PackedBlockF0VF:0
   2: $sSayxSicig11WebAssembly11TypeContextV13FunctionShapeV_Tg5:0
    0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:0
     0: 0
  65398: $s11WebAssembly13ModuleContextC7resultsyAA8TypeListVAA011PackedBlockF0VF:0
   1: $s11WebAssembly13ModuleContextC7resultsyAA8TypeListVAA0fD0V13FunctionShapeVF:0
    1: 0
   1: $sSayxSicig11WebAssembly11TypeContextV13FunctionShapeV_Tg5:0
    0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:0
     0: 0
 12: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
  0: 0
 13: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
  0: 0
 13: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFSi_Tg5:0
  0: 0
 13: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFs6UInt32V_Tg5:0
  0: 0
 13: $ss26DefaultStringInterpolationV13appendLiteralyySSF:0
  0: 0
 13: $ss26DefaultStringInterpolationV15literalCapacity18interpolationCountABSi_SitcfC:0
  0: $sSS12_createEmpty19withInitialCapacitySSSi_tFZ:0
   0: 0
 16: $sSayxSiciMs6UInt32V_Tg5:4882584
  0: $sSa12_endMutationyyFs6UInt32V_Tg5:1046268
   0: 87189
  0: $sSa21_makeMutableAndUniqueyyFs6UInt32V_Tg5:2615670
   0: 174378
  0: $sSa24_checkSubscript_mutatingyySiFs6UInt32V_Tg5:1220646
   0: 87189
   0: Swift runtime failure: Index out of range:0
    0: 0
 19: $s11WebAssembly17FunctionValidatorV14setUnreachableyyF:237994
  2: 6263
  1: $s11WebAssembly11UnsafeStackV8truncate2toySi_tFAA9ValueTypeV_Tg5:194153
   0: 6263
   0.1: 6263
   0: $ss3maxyxx_xtSLRzlFSi_Tg5:43841
    0: 6263
   0: $ss3minyxx_xtSLRzlFSi_Tg5:56367
    0: 6263
 65350: $s11WebAssembly17FunctionValidatorV10labelTypesyAA8TypeListVs6UInt32VAA0aB5ErrorVYKF:0
  3: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
   0: 0
  3: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFs6UInt32V_Tg5:0
   0: 0
$s8Baseline16FunctionCompilerV11visitLabels__7defaulty11WebAssembly15InstructionInfoV_Says6UInt32VGAJtAF0gH5ErrorVYKFTf4dnnn_n:23805664:6263
 0: 6263
 3: 6263
 3.1: 6263
 6: 6263
 7: 6263 $s8Baseline16FunctionCompilerV4takeyy9Assembler3X86O15GeneralRegisterVF:6263
 8: 6263 $s8Baseline16FunctionCompilerV3popAC7OperandVyF:6263
 9: 6263 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O15GeneralRegisterV_AC7OperandVtF:6263
 10: 6263 $s8Baseline16FunctionCompilerV7releaseyyAC7OperandVF:6263
 11: 151074
 12: 6263
 12.2: 6263
 12.3: 0
 13: 6263 $s8Baseline16FunctionCompilerV10restoreAllyyF:6263
 15: 6263
 16: 6263
 28: 6263
 31.2: 6471 $s9Assembler3X86OAAV10arithmetic_4wide__yAC10ArithmeticO_SbAC15GeneralRegisterVs5Int32VtF:6471
 32: 6471 $s9Assembler3X86OAAV1jyyAC9ConditionO_AC5LabelVtF:6471
 34: 2362 $s9Assembler3X86OAAV3jmpyyAC5LabelVF:2362
 37: 3901 $s9Assembler3X86OAAV10arithmetic_4wide__yAC10ArithmeticO_SbAC15GeneralRegisterVs5Int32VtF:3901
 38: 3901 $s9Assembler3X86OAAV1jyyAC9ConditionO_AC5LabelVtF:3901
 39: 3901 $s9Assembler3X86OAAV5labelAC5LabelVyF:3901
 48: 6263 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:6263
 50: 0
 51: 0
 54: 0
 55: 0
 55.1: 0
 57: 0
 59.1: 6263
 65308: 12526
 3: $s8Baseline16FunctionCompilerV11isReachableSbvg:169101
  0: 6263
  0: $s8Baseline12UnsafeBufferV3topxvgAA16FunctionCompilerV5BlockV_Tg5:81419
   1: 6263
   65497: 6263
   1: Swift runtime failure: precondition failure:0
    0: 0
 4: $s8Baseline16FunctionCompilerV5flushyyF:215024
  1: 6263
  1.2: 2569 $s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:2569
  65396: 2569
 5: $s8Baseline16FunctionCompilerV4markyyF:432147
  0: 6263
  0: $s8Baseline16FunctionCompilerV4markyySiF:388306
   0: 6263
   65230: 6263
   0: $s11MachineCode12PositionListV6append8distance6offsetySi_SitF:275572
    0: 6263 $s11MachineCode12PositionListV5writeyyF:6263
   0: $s9Assembler3X86OAAV5countSivg:25052
    0: 6263
 6: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5BlockV_Tg5:125260
  1: 6263
  65509: 6263
  1: Swift runtime failure: precondition failure:0
   0: 0
 6: $s8Baseline16FunctionCompilerV5blockySis6UInt32VF:144049
  0: 6263
  0.1: 6263
  0: Swift runtime failure: arithmetic overflow:0
   0: 0
 12: $s8Baseline16FunctionCompilerV9carryLast33_87977CF0BF0FA06FEDC4546D267240F8LLyyF:0
  3: 0
  5: 0
  65514: 0
  1: $s8Baseline12UnsafeBufferV3topxvgAA16FunctionCompilerV7OperandV_Tg5:0
   1.1: 0
   65497: 0
   1: Swift runtime failure: precondition failure:0
    0: 0
  2: $s11WebAssembly9ValueTypeV11MachineCodeE18isInVectorRegisterSbvg:0
   0: 0
 16: $sSD17dictionaryLiteralSDyxq_Gx_q_td_tcfCSi_9Assembler3X86O5LabelVTt0g5:50104
  0: 6263 $sSD17dictionaryLiteralSDyxq_Gx_q_td_tcfCSi_9Assembler3X86O5LabelVTt0g5Tf4g_n:6263
 27: $s8Baseline16FunctionCompilerV11visitLabels__7defaulty11WebAssembly15InstructionInfoV_Says6UInt32VGAJtAF0gH5ErrorVYKF5placeL_y9Assembler3X86O5LabelVAJ_ACztF:576196
  1: 6263
  2: 6263
  3: 6263
  5: 0
  6: 0
  65291: 6263
  1: $s8Baseline16FunctionCompilerV5blockySis6UInt32VF:175364
   0: 6263
   0.2: 6263
   0.3: 6263
   0: Swift runtime failure: arithmetic overflow:0
    0: 0
  2: $s8Baseline12UnsafeBufferVyxSiciMAA16FunctionCompilerV5BlockV_Tg5:175364
   1: 6263
   2: 6263
   1: Swift runtime failure: precondition failure:0
    0: 0
  3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5BlockV_Tg5:43841
   65509: 6263
  4: $sSDyq_SgxcigSi_9Assembler3X86O5LabelVTg5:0
   0: 0
  6: $sSDyq_SgxcisSi_9Assembler3X86O5LabelVTg5:0
   0: 0
  7: $sSa6appendyyxnF9Assembler3X86O5LabelV5label_Si6targett_Tg5:0
   0: 0
   0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyF9Assembler3X86O5LabelV5label_Si6targett_Tg5:0
    0: 0
   0: $sSa12_endMutationyyF9Assembler3X86O5LabelV5label_Si6targett_Tg5:0
    0: 0
   0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tF9Assembler3X86O5LabelV5label_Si6targett_Tg5:0
    0: 0
    0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtF9Assembler3X86O5LabelV5label_Si6targett_Tg5:0
     0: 0
   0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntF9Assembler3X86O5LabelV5label_Si6targett_Tg5:0
    0: 0
 28: $sSa5countSivgs6UInt32V_Tg5:25052
  0: $sSa9_getCountSiyFs6UInt32V_Tg5:25052
   0: 6263
 29: $ss18EnumeratedSequenceV8IteratorV4nextSi6offset_7ElementQz7elementtSgyFSays6UInt32VG_Tg5:228330
  0: $ss16IndexingIteratorVyxGStsSt4next7ElementQzSgyFTWSays6UInt32VG_Tg5:228330
   0: 6471
   0: $sSayxGSlsSl8endIndex0B0QzvgTWs6UInt32V_Tg5:21258
    0: $sSa8endIndexSivgs6UInt32V_Tg5:21258
     0: 2362
   0: $sSayxGSlsSly7ElementQz5IndexQzcirTWs6UInt32V_Tg5:77652
    0: $sSayxSicirs6UInt32V_Tg5:77652
     0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtFs6UInt32V_Tg5:77652
      0: 6471
   0: $sSiSQsSQ2eeoiySbx_xtFZTW:45297
    0: 6471
 30: $s8Baseline16FunctionCompilerV11visitLabels__7defaulty11WebAssembly15InstructionInfoV_Says6UInt32VGAJtAF0gH5ErrorVYKF5placeL_y9Assembler3X86O5LabelVAJ_ACztF:375612
  2.1: 6471
  3.2: 6471
  4.4: 0
  5.1: 0
  6.1: 4724
  65291: 4724
  1: $s8Baseline16FunctionCompilerV5blockySis6UInt32VF:58239
   0: 6471
   0.4: 6471
   0: Swift runtime failure: arithmetic overflow:0
    0: 0
  2: $s8Baseline12UnsafeBufferVyxSiciMAA16FunctionCompilerV5BlockV_Tg5:161775
   1.1: 6471
   2.1: 6471
   1: Swift runtime failure: precondition failure:0
    0: 0
  3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5BlockV_Tg5:32355
   65509: 6471
  4: $sSDyq_SgxcigSi_9Assembler3X86O5LabelVTg5:0
   0: 0
  6: $sSDyq_SgxcisSi_9Assembler3X86O5LabelVTg5:0
   0: 0
   0: $ss17_NativeDictionaryV8setValue_6forKey8isUniqueyq_n_xSbtFSi_9Assembler3X86O5LabelVTg5:0
    0: 0
    0: $ss17_NativeDictionaryV12ensureUnique02isD08capacityS2b_SitFSi_9Assembler3X86O5LabelVTg5:0
     0: 0
    0: $ss17_NativeDictionaryV7_insert2at3key5valueys10_HashTableV6BucketV_xnq_ntFSi_9Assembler3X86O5LabelVTg5:0
     0: 0
     0: Swift runtime failure: arithmetic overflow:0
      0: 0
    0: Swift runtime failure: arithmetic overflow:0
     0: 0
  7: $sSa6appendyyxnF9Assembler3X86O5LabelV5label_Si6targett_Tg5:0
   0: 0
   0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyF9Assembler3X86O5LabelV5label_Si6targett_Tg5:0
    0: 0
    0: $sSa5countSivg9Assembler3X86O5LabelV5label_Si6targett_Tg5:0
     0: $sSa9_getCountSiyF9Assembler3X86O5LabelV5label_Si6targett_Tg5:0
      0: 0
   0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tF9Assembler3X86O5LabelV5label_Si6targett_Tg5:0
    0: 0
    0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtF9Assembler3X86O5LabelV5label_Si6targett_Tg5:0
     0: 0
   0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntF9Assembler3X86O5LabelV5label_Si6targett_Tg5:0
    0: 0
 36: $sSlsE3mapySayqd__Gqd__7ElementQzqd_0_YKXEqd_0_YKs5ErrorRd_0_r0_lFSays6UInt32VG_9Assembler3X86O5LabelVs5NeverOTg5:17164280
  0: 151074
  0: $s8Baseline16FunctionCompilerV11visitLabels__7defaulty11WebAssembly15InstructionInfoV_Says6UInt32VGAJtAF0gH5ErrorVYKF9Assembler3X86O5LabelVAJXEfU_:7850176
   0: $s8Baseline16FunctionCompilerV11visitLabels__7defaulty11WebAssembly15InstructionInfoV_Says6UInt32VGAJtAF0gH5ErrorVYKF5placeL_y9Assembler3X86O5LabelVAJ_ACztFTf0nnnss_n:7850176
    2.2: 151074
    3.4: 151074
    4.7: 0
    5.2: 0
    6.2: 7802
    65291: 7802
    1: $s8Baseline16FunctionCompilerV5blockySis6UInt32VF:1812888
     0: 151074
     0.5: 151074
     0: Swift runtime failure: arithmetic overflow:0
      0: 0
    2: $s8Baseline12UnsafeBufferVyxSiciMAA16FunctionCompilerV5BlockV_Tg5:3172554
     1.2: 151074
     2.2: 151074
     1: Swift runtime failure: precondition failure:0
      0: 0
    3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5BlockV_Tg5:1510740
     65509: 151074
    4: $sSDyq_SgxcigSi_9Assembler3X86O5LabelVTg5:0
     0: 0
    6: $sSDyq_SgxcisSi_9Assembler3X86O5LabelVTg5:0
     0: 0
     0: $ss17_NativeDictionaryV8setValue_6forKey8isUniqueyq_n_xSbtFSi_9Assembler3X86O5LabelVTg5:0
      0: 0
      0: $ss17_NativeDictionaryV12ensureUnique02isD08capacityS2b_SitFSi_9Assembler3X86O5LabelVTg5:0
       0: 0
      0: $ss17_NativeDictionaryV7_insert2at3key5valueys10_HashTableV6BucketV_xnq_ntFSi_9Assembler3X86O5LabelVTg5:0
       0: 0
       0: Swift runtime failure: arithmetic overflow:0
        0: 0
      0: Swift runtime failure: arithmetic overflow:0
       0: 0
    7: $sSa6appendyyxnF9Assembler3X86O5LabelV5label_Si6targett_Tg5:0
     0: 0
     0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyF9Assembler3X86O5LabelV5label_Si6targett_Tg5:0
      0: 0
      0: $sSa5countSivg9Assembler3X86O5LabelV5label_Si6targett_Tg5:0
       0: $sSa9_getCountSiyF9Assembler3X86O5LabelV5label_Si6targett_Tg5:0
        0: 0
     0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tF9Assembler3X86O5LabelV5label_Si6targett_Tg5:0
      0: 0
      0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtF9Assembler3X86O5LabelV5label_Si6targett_Tg5:0
       0: 0
     0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntF9Assembler3X86O5LabelV5label_Si6targett_Tg5:0
      0: 0
  0: $sSayxGSlsSly7ElementQz5IndexQzcirTWs6UInt32V_Tg5:755370
   0: $sSayxSicirs6UInt32V_Tg5:755370
    0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtFs6UInt32V_Tg5:755370
     0: 151074
  0: $ss15ContiguousArrayV15reserveCapacityyySiF9Assembler3X86O5LabelV_Tg5:175545
   0: 3901 $ss15ContiguousArrayV16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtF9Assembler3X86O5LabelV_Tg5:3901
   0: $ss15ContiguousArrayV12_endMutationyyF9Assembler3X86O5LabelV_Tg5:58515
    0: 3901
  0: $ss15ContiguousArrayV6appendyyxnF9Assembler3X86O5LabelV_Tg5:5438664
   0: 151074
   0: $ss15ContiguousArrayV034_makeUniqueAndReserveCapacityIfNotD0yyF9Assembler3X86O5LabelV_Tg5:604296
    0: 151074
   0: $ss15ContiguousArrayV36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tF9Assembler3X86O5LabelV_Tg5:2870406
    0: 151074
   0: $ss15ContiguousArrayV37_appendElementAssumeUniqueAndCapacity_03newD0ySi_xntF9Assembler3X86O5LabelV_Tg5:1359666
    0: 151074
 40: $s9Assembler3X86O7AddressVyAeC5LabelVcfC:97525
  0: 3901
 40: $s9Assembler3X86OAAV5lea64yyAC15GeneralRegisterV_AC7AddressVtF:97525
  0: 3901 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:3901
 41: $s9Assembler3X86OAAV5lea64yyAC15GeneralRegisterV_AC7AddressVtF:58515
  0: 3901 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:3901
 42: $s9Assembler3X86OAAV14movsxd64From32yyAC15GeneralRegisterV_AC7AddressVtF:140436
  0: 3901 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:3901
 44: $s9Assembler3X86OAAV5lea64yyAC15GeneralRegisterV_AC7AddressVtF:58515
  0: 3901 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:3901
 45: $s9Assembler3X86OAAV3jmpyyAC15GeneralRegisterVF:93624
  0: 3901 $s9Assembler3X86OAAV9registersyys6UInt64V_s5UInt8VAItF:3901
 46: $sSa6appendyyxnF9Assembler3X86O5LabelV5label_SayAFG7targetst_Tg5:348330
  0: 3901
  0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyF9Assembler3X86O5LabelV5label_SayAFG7targetst_Tg5:93799
   0: 7802 $ss22_ContiguousArrayBufferV20_consumeAndCreateNew14bufferIsUnique15minimumCapacity13growForAppendAByxGSb_SiSbtF9Assembler3X86O5LabelV5label_SayALG7targetst_Tg5:7
   0: $sSa5countSivg9Assembler3X86O5LabelV5label_SayAFG7targetst_Tg5:28
    0: $sSa9_getCountSiyF9Assembler3X86O5LabelV5label_SayAFG7targetst_Tg5:28
     0: 7
  0: $sSa12_endMutationyyF9Assembler3X86O5LabelV5label_SayAFG7targetst_Tg5:46812
   0: 3901
  0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tF9Assembler3X86O5LabelV5label_SayAGG7targetst_Tg5:121897
   0: 3901
   0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtF9Assembler3X86O5LabelV5label_SayAIG7targetst_Tg5:736
    0: 23 $ss22_ContiguousArrayBufferV20_consumeAndCreateNew14bufferIsUnique15minimumCapacity13growForAppendAByxGSb_SiSbtF9Assembler3X86O5LabelV5label_SayALG7targetst_Tg5:23
  0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntF9Assembler3X86O5LabelV5label_SayAGG7targetst_Tg5:70218
   0: 3901
 49: $ss16IndexingIteratorV4next7ElementQzSgyFSay9Assembler3X86O5LabelV5label_Si6targettG_Tg5:81419
  0: 6263
  0: $sSayxGSlsSl8endIndex0B0QzvgTW9Assembler3X86O5LabelV5label_Si6targett_Tg5:43841
   0: $sSa8endIndexSivg9Assembler3X86O5LabelV5label_Si6targett_Tg5:43841
    0: 6263
    0: $sSa9_getCountSiyF9Assembler3X86O5LabelV5label_Si6targett_Tg5:25052
     0: 6263
  0: $sSayxGSlsSly7ElementQz5IndexQzcirTW9Assembler3X86O5LabelV5label_Si6targett_Tg5:0
   0: $sSayxSicir9Assembler3X86O5LabelV5label_Si6targett_Tg5:0
    0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF9Assembler3X86O5LabelV5label_Si6targett_Tg5:0
     0: 0
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:0
   0: 0
 52: $s8Baseline16FunctionCompilerV05leaveB0yyF:0
  1: 0
  2: 0
  3: 0
  4: 0
  5: 0
  7: 0
  8: 0
  4: $sSa5countSivg11WebAssembly9ValueTypeV_Tg5:0
   0: $sSa9_getCountSiyF11WebAssembly9ValueTypeV_Tg5:0
    0: 0
  8: $s8Baseline12UnsafeBufferVyxSiciMAA16FunctionCompilerV5BlockV_Tg5:0
   1.3: 0
   2.3: 0
   65505: 0
   1: Swift runtime failure: precondition failure:0
    0: 0
 55: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5BlockV_Tg5:0
  1.1: 0
  65509: 0
  1: Swift runtime failure: precondition failure:0
   0: 0
 58: $s8Baseline16FunctionCompilerV14setUnreachableyyF:369517
  1: 6263
  2: 6263
  3: 6263 $s8Baseline16FunctionCompilerV8truncate2toySi_tF:6263
  65526: 6263
  1: Swift runtime failure: arithmetic overflow:0
   0: 0
  2: $s8Baseline12UnsafeBufferVyxSiciMAA16FunctionCompilerV5BlockV_Tg5:56367
   1.4: 6263
   2.4: 6263
   1: Swift runtime failure: precondition failure:0
    0: 0
  3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5BlockV_Tg5:56367
   65509: 6263
$s9Assembler3X86OAAV10rareMemory33_19EB570CE0B0F19A4EC823D07441EA47LLyys6UInt64V_s5UInt8VAC7AddressVAJtF:22634627:74227
 0: 74227
 2: 74227
 3: 74227
 4: 74227
 6: 66063
 1: $s9Assembler3X86OAAV7reserve33_19EB570CE0B0F19A4EC823D07441EA47LLyyF:742270
  1: 74227
  1.1: 0
 2: $s9Assembler3X86O7AddressV3rexs6UInt64Vvg:742270
  0: 74227
 4: $s9Assembler3X86OAAV4head33_19EB570CE0B0F19A4EC823D07441EA47LL___3rexys6UInt64V_A3ItF:4844542
  3: 74227
  7: 74227
  8: 21113
  9: 21113
  11: $s9Assembler3X86OAAV6append33_19EB570CE0B0F19A4EC823D07441EA47LL_4bitsys6UInt64V_AItF:1261859
   4: 74227
   65397: 74227
   3: $sSv10storeBytes2of12toByteOffset2asyx_Sixmts15BitwiseCopyableRzlFs6UInt64V_Tt1g5:222681
    0: 74227
 5: $s9Assembler3X86OAAV5place33_19EB570CE0B0F19A4EC823D07441EA47LLyyAC7AddressV_s5UInt8VAJtF:9698591
  1: 74227
  2: 74227
  2.1: 8164 $s9Assembler3X86OAAV16placeWithoutBase33_19EB570CE0B0F19A4EC823D07441EA47LLyyAC7AddressV_s6UInt64Vs5UInt8VtF:8164
  3: $s9Assembler3X86OAAV5place33_19EB570CE0B0F19A4EC823D07441EA47LLys6UInt64V5bytes_AH4bitstAH_AHtFZ:6672363
   1: 66063
   2: 66063
   4: 66063
   6: 66063
   7: 66063
   8: 66063
  4: $s9Assembler3X86OAAV6append33_19EB570CE0B0F19A4EC823D07441EA47LL_4bitsys6UInt64V_AItF:858819
   4.1: 66063
   3: $sSv10storeBytes2of12toByteOffset2asyx_Sixmts15BitwiseCopyableRzlFs6UInt64V_Tt1g5:198189
    0: 66063
$s8Baseline16FunctionCompilerV9makeMoves33_89D305E2BA2C9519DA7312606778C65ALLyyF:21865800:19473
 0: 19473
 2: 19473
 6: 18129
 7: 39179
 8: 39179
 10.1: 26704
 10.3: 18129
 14: 46681
 15: 67583
 16: 10690
 17: 10690
 23: 26704
 32.1: 782
 33: 764
 34: 764
 37: 18948
 65451: 67583
 2: $s8Baseline12UnsafeBufferV10removeLastxyFAA16FunctionCompilerV4MoveV_Tg5:16800
  2: 525
  3: 525
  65446: 525
 2: $s8Baseline16FunctionCompilerV4make33_89D305E2BA2C9519DA7312606778C65ALLyyAC4MoveVF:25200
  2: 243 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O14VectorRegisterV_AC7OperandVtF:243
  4: 282 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O15GeneralRegisterV_AC7OperandVtF:282
  65412: 525
  1: $s11WebAssembly9ValueTypeV11MachineCodeE18isInVectorRegisterSbvg:7350
   0: 525
 5: $s8Baseline12UnsafeBufferV7indicesSnySiGvgAA16FunctionCompilerV4MoveV_Tg5:170532
  0: 18948
  0: Swift runtime failure: Range requires lowerBound <= upperBound:0
   0: 0
 5: $ss16IndexingIteratorV4next7ElementQzSgyFSnySiG_Tg5:1188096
  0: 57675
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:173025
   0: 57675
  0: $sSnyxGSlsSxRzSZ6StrideRpzrlSl9formIndex5aftery0C0Qzz_tFTWSi_Tg5:786033
   0: $sSlsE20_failEarlyRangeCheck_6boundsy5IndexQz_SnyADGtFSnySiG_Tg5:786033
    0: 39546
    0: Swift runtime failure: Index out of bounds:0
     0: 0
 6: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV4MoveV_Tg5:779457
  65509: 57675
 6: $s8Baseline16FunctionCompilerV6source33_89D305E2BA2C9519DA7312606778C65ALL6ofMoves5UInt8VAC7OperandV_tF:902713
  2: 57675
  4: 11395
  4.1: 11395
  4: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:250690
   1.1: 11395
   65509: 11395
   1: Swift runtime failure: precondition failure:0
    0: 0
 8: $s8Baseline16FunctionCompilerV4MoveV6readerys6UInt64Vs5UInt8VFZ:744401
  0: 39179
  0.1: 39179
 10: $s8Baseline12UnsafeBufferV7isEmptySbvgAA16FunctionCompilerV4MoveV_Tg5:80112
  0: 26704
 12: $s8Baseline12UnsafeBufferV7indicesSnySiGvgAA16FunctionCompilerV4MoveV_Tg5:240336
  0.1: 26704
  0: Swift runtime failure: Range requires lowerBound <= upperBound:0
   0: 0
 12: $ss16IndexingIteratorV4next7ElementQzSgyFSnySiG_Tg5:878579
  0: 67583
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:473081
   0: 67583
 13: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV4MoveV_Tg5:1554409
  1.2: 67583
  65509: 67583
  1: Swift runtime failure: precondition failure:0
   0: 0
 14: $s8Baseline16FunctionCompilerV4MoveV6readerys6UInt64Vs5UInt8VFZ:928743
  0: 46681
  0.2: 67583
  0.5: 46681
  65516: 0
 15: $s8Baseline16FunctionCompilerV4MoveV6readerys6UInt64Vs5UInt8VFZ:1419243
  0: 67583
  0.3: 20902
  0.5: 46681
  0.9: 67583
  65516: 0
 16: $s8Baseline12UnsafeBufferVyxSiciMAA16FunctionCompilerV4MoveV_Tg5:171040
  1: 10690
  2.1: 10690
  1: Swift runtime failure: precondition failure:0
   0: 0
 21: $s8Baseline16FunctionCompilerV4make33_89D305E2BA2C9519DA7312606778C65ALLyyAC4MoveVF:4915164
  65412: 56893
  1: $s11WebAssembly9ValueTypeV11MachineCodeE18isInVectorRegisterSbvg:459383
   0: 56893
  2: $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O14VectorRegisterV_AC7OperandVtF:514171
   2: 2767
   6: 1328
   6.1: 1328
   65200: 13809 $s9Assembler3X86OAAV12vexRegistersyys6UInt64V_s5UInt8VA2ItF:393 $s9Assembler3X86OAAV9vexMemoryyys6UInt64V_s5UInt8VAiC7AddressVAItF:262
   2: $s9Assembler3X86O14VectorRegisterV23__derived_struct_equalsySbAE_AEtFZ:11619
    0: 1291
   2: $s9Assembler3X86OAAV7vmovapsyyAC14VectorRegisterV_AGtF:7260
    0: 330
   3: $s8Baseline16FunctionCompilerV4sloty9Assembler3X86O7AddressVs5Int32V_11WebAssembly9ValueTypeVtF:528
    1: 6
    1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:48
     0: 6
    1: $s8Baseline11FrameLayoutV5place6ofSlot5counts5Int32VAH_AHtF:426
     1: 6
     1.1: 6
     1.2: 6
     2: 6
     2.1: 6
     2.2: 6
     1: $ss3maxyxx_xtSLRzlFs5Int32V_Tg5:30
      0: 6
     1: Swift runtime failure: arithmetic overflow:0
      0: 0
     2: Swift runtime failure: arithmetic overflow:0
      0: 0
    1: $s9Assembler3X86O7AddressVyAeC15GeneralRegisterV_s5Int32VtcfC:42
     0: 6
   4: $s8Baseline16FunctionCompilerV4load_8constant_y9Assembler3X86O14VectorRegisterV_s6UInt64V11WebAssembly9ValueTypeVtF:4448
    1: 142
    4: 0
    6: 86 $s9Assembler3X86OAAV8constantyAC7AddressVs6UInt64VF:86
    65184: 86
    2: $s9Assembler3X86OAAV6vxorpsyyAC14VectorRegisterV_A2GtF:728
     0: 56
    3: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:516
     0: 86
    4: $s9Assembler3X86OAAV6vmovssyyAC14VectorRegisterV_AC7AddressVtF:0
     0: 0
    6: $s9Assembler3X86OAAV6vmovsdyyAC14VectorRegisterV_AC7AddressVtF:774
     0: 86
   6: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:23904
    1.3: 1328
    65509: 1328
    1: Swift runtime failure: precondition failure:0
     0: 0
   7: $s8Baseline16FunctionCompilerV10vectorHomey9Assembler3X86O14VectorRegisterVSiF:182
    2.9: 7
    65329: 0
    1: $s9Assembler3X86O14VectorRegisterVyAEs5UInt8VcfC:21
     0: 7
    2: $s8Baseline16FunctionCompilerV7restore33_BBD4669C4FE231B23EF071E813CB3DBALLyy9Assembler3X86O14VectorRegisterVF:0
     1: 0
     1.1: 0
     1.4: 0
     2.1: 0
     2: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:0
      1.4: 0
      65509: 0
      1: Swift runtime failure: precondition failure:0
       0: 0
     3: $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O14VectorRegisterV_11WebAssembly9ValueTypeVAG7AddressVtF:0
      0: $s9Assembler3X86OAAV8BaselineE4loadyyAC14VectorRegisterV_11WebAssembly9ValueTypeVAC7AddressVtF:0
       65106: 0
       1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:0
        0: 0
     3: $s8Baseline16FunctionCompilerV6memoryy9Assembler3X86O7AddressVAC5LocalVF:0
      65514: 0
   8: $s9Assembler3X86O14VectorRegisterV23__derived_struct_equalsySbAE_AEtFZ:63
    0: 7
   8: $s9Assembler3X86OAAV7vmovapsyyAC14VectorRegisterV_AGtF:133
    0: 7
   10: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:3963
    65509: 1321
   12: $s8Baseline16FunctionCompilerV4failyySSF:0
    1: 0
    3: 0
    65405: 0
   65200: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:5284
    65509: 1321
   65200: $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O14VectorRegisterV_11WebAssembly9ValueTypeVAG7AddressVtF:40785
    0: $s9Assembler3X86OAAV8BaselineE4loadyyAC14VectorRegisterV_11WebAssembly9ValueTypeVAC7AddressVtF:40785
     65106: 176
     1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:3006
      0: 1327
     2: $s9Assembler3X86OAAV6vmovssyyAC14VectorRegisterV_AC7AddressVtF:33379
      0: 1151 $s9Assembler3X86OAAV9vexMemoryyys6UInt64V_s5UInt8VAiC7AddressVAItF:1151
     3: $s9Assembler3X86OAAV6vmovsdyyAC14VectorRegisterV_AC7AddressVtF:1232
      0: 176
     4: $s9Assembler3X86OAAV7vmovdquyyAC14VectorRegisterV_AC7AddressVtF:0
      0: 0
  4: $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O15GeneralRegisterV_AC7OperandVtF:3201313
   3: 54126
   7: 10067
   7.1: 10067
   65220: 27478
   1: $s11WebAssembly9ValueTypeV8BaselineE6isWideSbvg:96720
    0: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:96720
     0: 22022
   3: $s9Assembler3X86O15GeneralRegisterV23__derived_struct_equalsySbAE_AEtFZ:284787
    0: 31643
   3: $s9Assembler3X86OAAV3mov4wide__ySb_AC15GeneralRegisterVAHtF:555492
    0: 22022
   4: $s8Baseline16FunctionCompilerV4sloty9Assembler3X86O7AddressVs5Int32V_11WebAssembly9ValueTypeVtF:12986
    65519: 151
    1: $s8Baseline11FrameLayoutV5place6ofSlot5counts5Int32VAH_AHtF:10721
     1: 151
     1.3: 151
     1.4: 151
     1.5: 151
     2: 151
     2.3: 151
     2.4: 151
     2.5: 151
     1: $ss3maxyxx_xtSLRzlFs5Int32V_Tg5:755
      0: 151
     1: Swift runtime failure: arithmetic overflow:0
      0: 0
     2: Swift runtime failure: arithmetic overflow:0
      0: 0
    1: $s9Assembler3X86O7AddressVyAeC15GeneralRegisterV_s5Int32VtcfC:1057
     0: 151
   5: $s8Baseline16FunctionCompilerV4load_8constanty9Assembler3X86O15GeneralRegisterV_s6UInt64VtF:294360
    0: 12265 $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_s5Int64VtF:12265
    65202: 12265
   7: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:181206
    1.5: 10067
    65509: 10067
    1: Swift runtime failure: precondition failure:0
     0: 0
   8: $s8Baseline16FunctionCompilerV4homey9Assembler3X86O15GeneralRegisterVSiF:141356
    2.9: 5456
    1: $s9Assembler3X86O15GeneralRegisterVyAEs5UInt8VcfC:16368
     0: 5456
    2: $s8Baseline16FunctionCompilerV7restore33_BBD4669C4FE231B23EF071E813CB3DBALLyy9Assembler3X86O15GeneralRegisterVF:15868
     1: 120
     1.1: 120
     1.4: 120
     3: 120
     4: 120
     65310: 120
     3: $s11WebAssembly9ValueTypeV8BaselineE6isWideSbvg:480
      0: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:480
       0: 120
     3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:1560
      1.6: 120
      65509: 120
      1: Swift runtime failure: precondition failure:0
       0: 0
     4: $s9Assembler3X86OAAV3mov4wide__ySb_AC15GeneralRegisterVAC7AddressVtF:6016
      0: 120 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:120
   9: $s9Assembler3X86O15GeneralRegisterV23__derived_struct_equalsySbAE_AEtFZ:76364
    0: 5452
   9: $s9Assembler3X86OAAV3mov4wide__ySb_AC15GeneralRegisterVAHtF:80609
    0: 5456
   11: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:13833
    65509: 4611
   13: $s8Baseline16FunctionCompilerV4failyySSF:0
    1.2: 0
    65405: 0
   65220: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:18444
    65509: 4611
   65220: $s9Assembler3X86OAAV3mov4wide__ySb_AC15GeneralRegisterVAC7AddressVtF:138737
    0: 4762 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:4762
   65220: $s9Assembler3X86OAAV3mov4wide__ySb_AC15GeneralRegisterVAHtF:137390
    0: 27478 $s9Assembler3X86OAAV9registersyys6UInt64V_s5UInt8VAItF:27478
 24: $s8Baseline12UnsafeBufferV8truncate2toySi_tFAA16FunctionCompilerV4MoveV_Tg5:155532
  1: 25922
  65415: 0
  1: Swift runtime failure: precondition failure:0
   0: 0
 28: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV4MoveV_Tg5:7038
  65509: 782
 29: $s11WebAssembly9ValueTypeV11MachineCodeE18isInVectorRegisterSbvg:6256
  0: 782
 29: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV4MoveV_Tg5:3128
  65509: 782
 29: $s8Baseline16FunctionCompilerV8exchange33_89D305E2BA2C9519DA7312606778C65ALL__10areVectorsAC5PlaceOs5UInt8V_AJSbtF:55760
  9: 7
  65402: 782
  2: $s9Assembler3X86OAAV6xchg64yyAC15GeneralRegisterV_AGtF:40454
   0: 782 $s9Assembler3X86OAAV9registersyys6UInt64V_s5UInt8VAItF:775
  6: $s9Assembler3X86OAAV6vxorpsyyAC14VectorRegisterV_A2GtF:161
   0: 7 $s9Assembler3X86OAAV12vexRegistersyys6UInt64V_s5UInt8VA2ItF:7
  7: $s9Assembler3X86OAAV6vxorpsyyAC14VectorRegisterV_A2GtF:126
   0: 7 $s9Assembler3X86OAAV12vexRegistersyys6UInt64V_s5UInt8VA2ItF:7
  8: $s9Assembler3X86OAAV6vxorpsyyAC14VectorRegisterV_A2GtF:147
   0: 7 $s9Assembler3X86OAAV12vexRegistersyys6UInt64V_s5UInt8VA2ItF:7
 30: $s8Baseline12UnsafeBufferV11removeFirstyySiFAA16FunctionCompilerV4MoveV_Tg5:66060
  3: 768
  65425: 18
  3: $ss16IndexingIteratorV4next7ElementQzSgyFSnySiG_Tg5:24000
   0: 782
 31: $s8Baseline16FunctionCompilerV4MoveV6readerys6UInt64Vs5UInt8VFZ:24242
  0.10: 782
 32: $ss16IndexingIteratorV4next7ElementQzSgyFSnySiG_Tg5:4872
  0: 782
$s11WebAssembly18InstructionDecoderV16decodeExpressionyyAA12BinaryReaderVz_xztAA0aB5ErrorVYKAA0C7VisitorRzRi_zRi0_zlFAA0F7SkipperV_Tg5:21554866:54158
 0: 54158
 6: 0
 6.4: 0
 6.7: 54158
 6.25: 0
 6.28: 0
 6.31: 0
 6.34: 54146
 7: 54158
 8: 54158
 65480: 54158
 6: $s11WebAssembly18InstructionDecoderV10decodeNextySiAA12BinaryReaderVz_AFzxztAA0aB5ErrorVYKAA0C7VisitorRzRi_zRi0_zlFx_Ti5AA17ExpressionSkipperV_TG5:16301648
  8: 108316
  9: 0
  10: 0
  11: 0
  15.8: 6
  24: 54158
  33: 0
  34: 0
  35: 0
  39: 0
  40: 0
  44: 0
  45: 0
  65463: 54158 $s11WebAssembly12BinaryReaderV6signed____4bitss5Int64V5value_Si3endts4SpanVys5UInt8VG_S2iSbs6UInt64VtAA0aB5ErrorVYKFZTf4nnnnnd_n:54146
  5: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
   0: 0
  5: $s11WebAssembly12BinaryReaderV4peeks5UInt8VSgyF:1516424
   0: 54158
   0.3: 54158
   0: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:541580
    0: 108316
  6: $s11WebAssembly12BinaryReaderV4bytes5UInt8VyAA0aB5ErrorVYKF:433264
   3: 108316
  7: $s11WebAssembly15InstructionInfoV7oneByteyACs5UInt8VFZ:1191476
   0.1: 108316
  8: $s11WebAssembly15InstructionInfoV6existsSbvg:324948
   0: 108316
  14: $s11WebAssembly15InstructionInfoV5shape6behindAA14ImmediateShapeOs5UInt8V_tF:6986604
   1.3: 108316
   1.9: 108316
   1.16: 54164
   65500: 54158
   1: $sSXsE2teoiySbx_5BoundQztFZSNys5UInt8VG_Tt1gq5:3249588
    0: $sSNyxGSXsSX8containsySb5BoundQzFTWs5UInt8V_Tgq5:3249588
     0: 108316
   10: $s11WebAssembly15InstructionInfoV5shapeAA14ImmediateShapeOvg:30
    0: 6
  17: $s11WebAssembly12BinaryReaderV3s32s5Int32VyAA0aB5ErrorVYKF:1137120
   1: 54152
   3: 54152
   8: $s11WebAssembly12BinaryReaderV6signed____4bitss5Int64V5value_Si3endts4SpanVys5UInt8VG_S2iSbs6UInt64VtAA0aB5ErrorVYKFZ:324840
    0: 54140
  18: $s11WebAssembly18InstructionDecoderV14memoryArgumentyAA06MemoryF0VAA12BinaryReaderVzAA0aB5ErrorVYKF:0
   2: 0
   5: 0
   65323: 0
   1: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:0
    1.2: 0
    3.1: 0
    4.1: 0
    2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:0
     0: 0
    8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
     0: 0
   5: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
    0: 0
   5: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFs6UInt32V_Tgq5:0
    0: 0
   6: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:0
    1.4: 0
    3.2: 0
    4.2: 0
    65432: 0
    8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
     0: 0
   65323: $s11WebAssembly12BinaryReaderV3u64s6UInt64VyAA0aB5ErrorVYKF:0
    1: 0
    3: 0
    8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
     0: 0
  20: $s11WebAssembly12BinaryReaderV9blockTypeAA05BlockF0OyAA0aB5ErrorVYKF:0
   2: 0
   7: 0
   9: 0
   65206: 0
   1: $s11WebAssembly12BinaryReaderV4peeks5UInt8VSgyF:0
    0.6: 0
    0: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:0
     0: 0
   7: $s11WebAssembly12BinaryReaderV9valueTypeAA05ValueF0VyAA0aB5ErrorVYKF:0
    5: 0
    10: 0
    11: 0
    65242: 0
   8: $s11WebAssembly12BinaryReaderV3s33s5Int64VyAA0aB5ErrorVYKF:0
    1: $s11WebAssembly12BinaryReaderV6signed____4bitss5Int64V5value_Si3endts4SpanVys5UInt8VG_S2iSbs6UInt64VtAA0aB5ErrorVYKFZ:0
     0: 0
  24: $s11WebAssembly6OpcodeOSQAASQ2eeoiySbx_xtFZTW:379106
   0: 54158
  28: $s11WebAssembly12BinaryReaderV3s64s5Int64VyAA0aB5ErrorVYKF:66
   1: $s11WebAssembly12BinaryReaderV6signed____4bitss5Int64V5value_Si3endts4SpanVys5UInt8VG_S2iSbs6UInt64VtAA0aB5ErrorVYKFZ:66
    0: 6
  29: $s11WebAssembly12BinaryReaderV5fixedyxxmAA0aB5ErrorVYKs15BitwiseCopyableRzs17FixedWidthIntegerRzlFs6UInt32V_Tt0gq5:0
   4: 0
   9: 0
   4: $s11WebAssembly12BinaryReaderV9remainingSivg:0
    0: 0
  30: $s11WebAssembly12BinaryReaderV5fixedyxxmAA0aB5ErrorVYKs15BitwiseCopyableRzs17FixedWidthIntegerRzlFs6UInt64V_Tt0gq5:0
   4.1: 0
   9.1: 0
   65448: 0
   4: $s11WebAssembly12BinaryReaderV9remainingSivg:0
    0.1: 0
   6: $ss16IndexingIteratorV4next7ElementQzSgyFSnySiG_Tgq5:0
    0: 0
    0: $sSiSQsSQ2eeoiySbx_xtFZTW:0
     0: 0
    0: $sSnyxGSlsSxRzSZ6StrideRpzrlSl9formIndex5aftery0C0Qzz_tFTWSi_Tgq5:0
     0: $sSiSxsSx8advanced2byx6StrideQz_tFTW:0
      0: 0
   7: $ss6UInt64VSzsSz2lloiyxx_qd__tSzRd__lFZTWAB_Tt2gq5:0
    0: 0
    0: $ss6UInt64VSLsSL1loiySbx_xtFZTW:0
     0: 0
  32: $s11WebAssembly12BinaryReaderV9blockTypeAA05BlockF0OyAA0aB5ErrorVYKF:0
   2.1: 0
   7.2: 0
   9.2: 0
   65206: 0
   1: $s11WebAssembly12BinaryReaderV4peeks5UInt8VSgyF:0
    0.7: 0
    0: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:0
     0: 0
   7: $s11WebAssembly12BinaryReaderV9valueTypeAA05ValueF0VyAA0aB5ErrorVYKF:0
    5.4: 0
    10.3: 0
    11.1: 0
    65242: 0
   8: $s11WebAssembly12BinaryReaderV3s33s5Int64VyAA0aB5ErrorVYKF:0
    1: $s11WebAssembly12BinaryReaderV6signed____4bitss5Int64V5value_Si3endts4SpanVys5UInt8VG_S2iSbs6UInt64VtAA0aB5ErrorVYKFZ:0
     0: 0
  50: $s11WebAssembly0aB5ErrorV2at5startACSi_tF:0
   0: $s11WebAssembly0aB5ErrorV2at6offset5placeACSiSg_SSSgyXKtF:0
    1: 0
    65481: 0
    1: $s11WebAssembly0aB5ErrorV5placeSSSgvg:0
     0: 0
    1: $s11WebAssembly0aB5ErrorV6detailSSvg:0
     0: 0
    1: $s11WebAssembly0aB5ErrorV7featureAA8FeaturesVSgvg:0
     0: 0
    1: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
     0: 0
  50: $s20swift_willThrowTyped11WebAssembly0eF5ErrorV_Tgq5:0
   0: 0
  65463: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:0
   1: 0
   3: 0
   65432: 0
   8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
    0: 0
  65463: $s11WebAssembly12BinaryReaderV9blockTypeAA05BlockF0OyAA0aB5ErrorVYKF:0
   65206: 0
   1: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
    0: 0
   9: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
    0: 0
   9: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFs5Int64V_Tgq5:0
    0: 0
$s8Baseline16FunctionCompilerV7releaseyyAC7OperandVF:21381779:836045
 2: 836045
 6: 836045
 65430: 113501
 2: $s8Baseline12RegisterFileV7releaseyys5UInt8VF:1135010
  1: 113501
  1: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$16__s5Int32VTt0g5:681006
   0: 113501
   0: Swift runtime failure: Index out of bounds:0
    0: 0
 3: $s8Baseline12RegisterFileV7releaseyys5UInt8VF:32580
  1.2: 3258
  1: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$16__s5Int32VTt0g5:19548
   0: 3258
   0: Swift runtime failure: Index out of bounds:0
    0: 0
 65430: $s8Baseline12RegisterFileV7releaseyys5UInt8VF:5604432
  1: 116759
  2: 116759
  65458: 116759
$s8Baseline16FunctionCompilerV4save33_BBD4669C4FE231B23EF071E813CB3DBALL_5belowySi_SitF:21327734:230892
 0: 230892
 2.1: 230892
 2.3: 257985
 4: 36396
 4.5: 33769
 6: 230892
 65190: 232850
 2: $s8Baseline12UnsafeBufferVyxSicigSi_Tg5:3353805
  1: 257985
  65509: 257985
  1: Swift runtime failure: precondition failure:0
   0: 0
 4: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV7OperandV_Tg5:1164672
  1.1: 36396
  65509: 36396
  1: Swift runtime failure: precondition failure:0
   0: 0
 4: $s8Baseline16FunctionCompilerV7makeOwnyySiF:615531
  5: 43 $s8Baseline16FunctionCompilerV10takeVector9Assembler3X86O0E8RegisterVyF:43
  6: 43 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O14VectorRegisterV_AC7OperandVtF:43
  7.1: 43
  8.1: 43
  10: 2584 $s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:2584
  11: 2584 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O15GeneralRegisterV_AC7OperandVtF:2584
  12.1: 2584
  13.1: 2584
  65327: 2627
  3: $s8Baseline16FunctionCompilerV10forgetLazy33_8EE0806F58E5FDB486325A00360FEEC9LLyySiF:268939
   1.2: 2865
   65310: 2865
   1: $s8Baseline12UnsafeBufferV7indicesSnySiGvgSi_Tg5:23643
    0: 2627
    0: Swift runtime failure: Range requires lowerBound <= upperBound:0
     0: 0
   1: $ss16IndexingIteratorV4next7ElementQzSgyFSnySiG_Tg5:91689
    0: 2865
    0: $sSiSQsSQ2eeoiySbx_xtFZTW:24357
     0: 2865
    0: $sSnyxGSlsSxRzSZ6StrideRpzrlSl9formIndex5aftery0C0Qzz_tFTWSi_Tg5:25785
     0: $sSiSxsSx8advanced2byx6StrideQz_tFTW:25785
      0: 2865
      0: Swift runtime failure: arithmetic overflow:0
       0: 0
   2: $s8Baseline12UnsafeBufferV6remove2atySi_tFSi_Tg5:116362
    2: 2627
    2.1: 2230
    3: 2627
    65432: 56
    2: $ss16IndexingIteratorV4next7ElementQzSgyFSnySiG_Tg5:36242
     0: 2627
     0: $sSiSQsSQ2eeoiySbx_xtFZTW:6690
      0: 2230
     0: $sSnyxGSlsSxRzSZ6StrideRpzrlSl9formIndex5aftery0C0Qzz_tFTWSi_Tg5:6690
      0: $sSiSxsSx8advanced2byx6StrideQz_tFTW:6690
       0: 2230
    2: Swift runtime failure: Range requires lowerBound <= upperBound:0
     0: 0
  4: $s11WebAssembly9ValueTypeV11MachineCodeE18isInVectorRegisterSbvg:23643
   0: 2627
  7: $s8Baseline12UnsafeBufferVyxSiciMAA16FunctionCompilerV7OperandV_Tg5:688
   1: 43
   2: 43
   1: Swift runtime failure: precondition failure:0
    0: 0
  8: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$16__s5Int32VTt0g5:430
   0: 43
   0: Swift runtime failure: Index out of bounds:0
    0: 0
  12: $s8Baseline12UnsafeBufferVyxSiciMAA16FunctionCompilerV7OperandV_Tg5:51680
   1.1: 2584
   2.1: 2584
   1: Swift runtime failure: precondition failure:0
    0: 0
  13: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$16__s5Int32VTt0g5:25840
   0: 2584
   0: Swift runtime failure: Index out of bounds:0
    0: 0
$s11WebAssembly15ModuleValidatorV9localUsesyAA05LocalF0VSnySiGAA0aB5ErrorVYKF:21310215:7
 0: 80575
 1: 7
 8: 0
 9: 7
 65493: 14
 2: $s11WebAssembly9LocalUsesV7reserveyySiF:784
  2: 7
  65488: 7
  1: $sSa15reserveCapacityyySiF11WebAssembly9LocalUsesV8FunctionV_Tg5:301
   0: 7
   0: $sSa12_endMutationyyF11WebAssembly9LocalUsesV8FunctionV_Tg5:119
    0: 7
  2: $sSa15reserveCapacityyySiF11WebAssembly8LocalUseV_Tg5:280
   0: 7
   0: $sSa12_endMutationyyF11WebAssembly8LocalUseV_Tg5:98
    0: 7
  2: Swift runtime failure: arithmetic overflow:0
   0: 0
 2: $sSlsE5countSivgSnySiG_Tg5:84
  0: $sSnyxGSlsSxRzSZ6StrideRpzrlSl8distance4from2toSi5IndexQz_AHtFTWSi_Tg5:84
   0: $sSnsSxRzSZ6StrideRpzrlE8distance4from2toSix_xtFSi_Tg5:84
    0: $sSiSxsSx8distance2to6StrideQzx_tFTW:84
     0: 7
     0: Swift runtime failure: arithmetic overflow:0
      0: 0
 3: $s11WebAssembly8MostUsedVACycfC:84
  0: 7 $s11WebAssembly8MostUsedVACycfCTf4d_n:7
 4: $s11WebAssembly8MostUsedVACycfC:133
  0: 7 $s11WebAssembly8MostUsedVACycfCTf4d_n:7
 5: $s11WebAssembly15ModuleValidatorV8validate33_124CD02B9417ACA980C790568F8C0410LLyySnySiG_yAA10LocalTypesVzXEtAA0aB5ErrorVYKF:19856547
  1: 7
  2: 7
  3: 7
  6: 13106
  10: 0
  65464: 13106
  1: $s11WebAssembly11UnsafeStackVfDAA10LocalTypesV0E0V_Tg5:189
   0: $sSp10deallocateyyF11WebAssembly10LocalTypesV0D0V_Tg5:189
    0: 14
  1: $s11WebAssembly11UnsafeStackVfDAA17FunctionValidatorV5FrameV_Tg5:189
   0: $sSp10deallocateyyF11WebAssembly17FunctionValidatorV5FrameV_Tg5:189
    0: 14
  1: $s11WebAssembly11UnsafeStackVfDAA9ValueTypeV_Tg5:168
   0: $sSp10deallocateyyF11WebAssembly9ValueTypeV_Tg5:168
    0: 14
  1: $s11WebAssembly17FunctionValidatorVyAcA13ModuleContextCcfC:56
   0: 7 $s11WebAssembly17FunctionValidatorVyAcA13ModuleContextCcfCTf4nd_n:7
  3: $sSa4spans4SpanVyxGvgs5UInt8V_Tg5:126
   0: 7
  4: $sSksSx5IndexRpzSnyABG7IndicesRtzSiAA_6StrideRTzrlE7indicesACvgSay11WebAssembly8FunctionVG_Tg5:28
   0: $sSayxGSlsSl8endIndex0B0QzvgTW11WebAssembly8FunctionV_Tg5:28
    0: $sSa8endIndexSivg11WebAssembly8FunctionV_Tg5:28
     0: $sSa9_getCountSiyF11WebAssembly8FunctionV_Tg5:28
      0: 7
  4: $sSn7clamped2toSnyxGAC_tFSi_Tg5:217
   0: 7
   0: $sSiSLsSL1goiySbx_xtFZTW:42
    0: 7
   0: $sSiSLsSL1loiySbx_xtFZTW:21
    0: 7
  4: $ss16IndexingIteratorV4next7ElementQzSgyFSnySiG_Tg5:419490
   0: 13106
   0: $sSiSQsSQ2eeoiySbx_xtFZTW:222823
    0: 13106
   0: $sSnyxGSlsSxRzSZ6StrideRpzrlSl9formIndex5aftery0C0Qzz_tFTWSi_Tg5:117989
    0: 7
    0: $sSiSLsSL2leoiySbx_xtFZTW:21
     0: 7
    0: $sSlsE20_failEarlyRangeCheck_6boundsy5IndexQz_SnyADGtFSnySiG_Tg5:117954
     0: 13106
     0: $sSiSLsSL1loiySbx_xtFZTW:39318
      0: 13106
     0: Swift runtime failure: Index out of bounds:0
      0: 0
    0: Swift runtime failure: Range requires lowerBound <= upperBound:0
     0: 0
  5: $sSayxSicig11WebAssembly8FunctionV_Tg5:642432
   0: 13106
   0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly8FunctionV_Tg5:432736
    0: 13106
   0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly8FunctionV_Tg5:117954
    0: 13106
    0: Swift runtime failure: Index out of range:0
     0: 0
  6: $s11WebAssembly12BinaryReaderV_5rangeACs4SpanVys5UInt8VG_AA9ByteRangeVtcfC:275226
   2: $ss3minyxx_xtSLRzlFSi_Tg5:91742
    0: 13106
   3: $ss3minyxx_xtSLRzlFSi_Tg5:183484
    0: 13106
  8: $s11WebAssembly17FunctionValidatorV08validateC04type__ys6UInt32V_AA12BinaryReaderVzAA18InstructionDecoderVztAA0aB5ErrorVYKF:8283989
   3.1: 13106 $s11WebAssembly13ModuleContextC13functionShapeyAA04TypeD0V08FunctionF0Vs6UInt32VAA0aB5ErrorVYKF:13106
   4: 13106 $s11WebAssembly10LocalTypesV5beginyyF:13106
   6: 13106
   10: 13106
   65486: 29641
   5: $s11WebAssembly10LocalTypesV15appendParameteryyAA9ValueTypeVF:1452409
    1: $s11WebAssembly11UnsafeStackV4pushyyxFAA10LocalTypesV0F0V_Tg5:1452409
     1.1: 29641
     1.2: 0
     2.1: 29641
     3: 29641
     65511: 0
     2: $sSpsRi_zrlE10initialize2toyxn_tF11WebAssembly10LocalTypesV0E0V_Tg5:355692
      0: 29641
   5: $s11WebAssembly13ModuleContextC9parameteryAA9ValueTypeVAA0gD0V13FunctionShapeV_s6UInt32VtF:622461
    1.1: 29641
    1: $sSayxSicig11WebAssembly9ValueTypeV_Tg5:414974
     0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly05ValueE0V_Tg5:118564
      0: 29641
     0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly05ValueE0V_Tg5:296410
      0: 29641
      0: Swift runtime failure: Index out of range:0
       0: 0
   5: $ss16IndexingIteratorV4next7ElementQzSgyFSnys6UInt32VG_Tg5:1707484
    0: 29641
    0: $sSnyxGSlsSxRzSZ6StrideRpzrlSl9formIndex5aftery0C0Qzz_tFTWs6UInt32V_Tg5:296410
     0: $sSlsE20_failEarlyRangeCheck_6boundsy5IndexQz_SnyADGtFSnys6UInt32VG_Tg5:296410
      0: 29641
      0: $ss6UInt32VSLsSL1loiySbx_xtFZTW:118564
       0: 29641
      0: Swift runtime failure: Index out of bounds:0
       0: 0
    0: $ss6UInt32VSQsSQ2eeoiySbx_xtFZTW:177846
     0: 29641
   6: $s11WebAssembly12BinaryReaderV9remainingSivg:91742
    0: 13106
   7: $s11WebAssembly15PackedBlockTypeV4typeyACs6UInt32VFZ:262120
    0: 13106
   7: $s11WebAssembly17FunctionValidatorV5begin33_B44D75802FC55263DF1DEEEA70C7CA1ALLyyAA15PackedBlockTypeVF:1153328
    1: 13106
    4: 13106
    5: 13106
    2: $s11WebAssembly11UnsafeStackV8truncate2toySi_tFAA9ValueTypeV_Tg5:144166
     0.1: 13106
    3: $s11WebAssembly11UnsafeStackV8truncate2toySi_tFAA17FunctionValidatorV5FrameV_Tg5:144166
     0.2: 13106
   8: $s11WebAssembly17FunctionValidatorV15constantGlobalsSiSgvs:393180
    65498: 13106
    65498: $s11WebAssembly17FunctionValidatorV15constantGlobalsSiSgvW:157272
     0: 13106
   9: $s11WebAssembly18InstructionDecoderV10decodeBodyyyAA12BinaryReaderVz_xztAA0aB5ErrorVYKAA0C7VisitorRzRi_zRi0_zlFAA17FunctionValidatorV_Tg5:799466
    3: 13106 $s11WebAssembly18InstructionDecoderV12decodeLocalsyyAA12BinaryReaderVz_xztAA0aB5ErrorVYKAA0C7VisitorRzRi_zRi0_zlFAA17FunctionValidatorV_Tg5:13106
    4: 13106 $s11WebAssembly18InstructionDecoderV16decodeExpressionyyAA12BinaryReaderVz_xztAA0aB5ErrorVYKAA0C7VisitorRzRi_zRi0_zlFAA17FunctionValidatorV_Tg5:13106
   10: $s11WebAssembly12BinaryReaderV7isAtEndSbvg:183484
    0: 13106
   11: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
    0: 0
   11: $s20swift_willThrowTyped11WebAssembly0eF5ErrorV_Tg5:0
    0: 0
   11: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
    0: 0
  10: $s11WebAssembly0aB5ErrorV2at6offset5placeACSiSg_SSSgyXKtF:0
   1: 0
   1.4: 0
   1.6: 0
   65481: 0
   1: $s11WebAssembly0aB5ErrorV4kindAA0C4KindOvg:0
    0: 0
   1: $s11WebAssembly0aB5ErrorV5placeSSSgvg:0
    0: 0
   1: $s11WebAssembly0aB5ErrorV6detailSSvg:0
    0: 0
   1: $s11WebAssembly0aB5ErrorV6offsetSiSgvg:0
    0: 0
   1: $s11WebAssembly0aB5ErrorV7featureAA8FeaturesVSgvg:0
    0.3: 0
   1: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
    0: 0
   1: $s11WebAssembly15ModuleValidatorV8validate33_124CD02B9417ACA980C790568F8C0410LLyySnySiG_yAA10LocalTypesVzXEtAA0aB5ErrorVYKFSSSgyXEfu_:0
    0: 0
  10: $s20swift_willThrowTyped11WebAssembly0eF5ErrorV_Tg5:0
   0: 0
  12: $s11WebAssembly15ModuleValidatorV9localUsesyAA05LocalF0VSnySiGAA0aB5ErrorVYKFyAA0G5TypesVzXEfU_:9460224
   2: 13106 $s11WebAssembly9LocalUsesV6append5calls7general6vectorys6UInt32V_AA8MostUsedVAKtF:13106
   65488: 0
   1: $s11WebAssembly10LocalTypesV7collectyyAA8MostUsedVz_AFztF:6524480
    4: 13106
    5: 13106
    9: 87462
    10: 80575 $s11WebAssembly8MostUsedV3addyyAA8LocalUseVF:80575
    65464: 13106
    1: $s11WebAssembly8MostUsedV9removeAllyyF:144166
     0: 13106
    2: $s11WebAssembly8MostUsedV9removeAllyyF:144166
     0: 13106
    5: $ss16IndexingIteratorV4next7ElementQzSgyFSnySiG_Tg5:1802253
     0: 87462
     0: $sSiSQsSQ2eeoiySbx_xtFZTW:612234
      0: 87462
    5: Swift runtime failure: Range requires lowerBound <= upperBound:0
     0: 0
    6: $s11WebAssembly11UnsafeStackV2atyxSgSiFAA10LocalTypesV0F0V_Tg5:679035
     2: 87462
    9: $s11WebAssembly8LocalUseV6weights6UInt64Vvg:349848
     0: 87462
    10: $s11WebAssembly9ValueTypeV15isFloatOrVectorSbvg:483450
     0: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:483450
      0: 80575
$s8Baseline16FunctionCompilerV14spillRegisters5belowySi_tF:21166892:330038
 0: 330038
 1: 330038
 2: 330038
 2.3: 59568
 3: 59568
 5.1: 59568
 6: 59568
 6.2: 1124 $s8Baseline16FunctionCompilerV5spillyySiF:1124
 8: 330038
 9: 330038
 9.3: 1782
 10: 1782
 12.1: 1782
 13: 1782
 13.2: 112 $s8Baseline16FunctionCompilerV5spillyySiF:112
 15: 330038
 65290: 59568
$s8Baseline16FunctionCompilerV10pushRarely33_8EE0806F58E5FDB486325A00360FEEC9LL5localySi_tF:19012989:92070
 0: 92070
 2: 92070
 4.1: 4241
 4.4: 2496 $s8Baseline16FunctionCompilerV4pushyy9Assembler3X86O14VectorRegisterV_11WebAssembly9ValueTypeVtF:2496
 5.1: 87781
 6: 56723 $s8Baseline16FunctionCompilerV4pushyy9Assembler3X86O15GeneralRegisterV_11WebAssembly9ValueTypeVtF:56723
 9: 32851
 9.1: 0
 9.2: 0
 10: 32851
 11: 20068
 12.1: 32851
 65477: 92070
 1: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:3406590
  1: 92070
  32: 92070
  65509: 92070
  1: Swift runtime failure: precondition failure:0
   0: 0
 3: $s11WebAssembly9ValueTypeV11MachineCodeE18isInVectorRegisterSbvg:828621
  0: 92069
 4: $s8Baseline12RegisterFileV8takeCopy2ofs5UInt8VSgSi_tF:55148
  1: 4244
  1.1: 4241 $s8Baseline12RegisterFileV8findCopy33_6077E50EB25997B6725E13FEC3310E07LL2ofs5UInt8VSgSi_tF:4241
 4: $s9Assembler3X86O14VectorRegisterVyAEs5UInt8VcfC:4992
  0: 2496
 5: $s8Baseline12RegisterFileV8takeCopy2ofs5UInt8VSgSi_tF:1141373
  1.2: 87825
  1.3: 87781 $s8Baseline12RegisterFileV8findCopy33_6077E50EB25997B6725E13FEC3310E07LL2ofs5UInt8VSgSi_tF:87781
 6: $s9Assembler3X86O15GeneralRegisterVyAEs5UInt8VcfC:113446
  0: 56723
 9: $s8Baseline12UnsafeBufferVyxSicigSi_Tg5:0
  65509: 0
 10: $s8Baseline12UnsafeBufferV6appendyyxFSi_Tg5:1116934
  1: 32851
  1.1: 0
  2: 32851
  3: 32851
  65486: 32851
  2: $sSpsRi_zrlE10initialize2toyxn_tFSi_Tg5:131404
   0: 32851
 11: $s8Baseline12UnsafeBufferV6appendyyxFAA16FunctionCompilerV7OperandV_Tg5:1963780
  1: 20068
  1.8: 1 $s8Baseline12UnsafeBufferV4grow33_6B079075D4FD6F849494EEF9304ADB7CLLyyFAA16FunctionCompilerV7OperandV_Tg5:1
  2.1: 32851
  3.1: 32851
  2: $sSpsRi_zrlE10initialize2toyxn_tF8Baseline16FunctionCompilerV7OperandV_Tg5:722722
   0: 32851
 11: $s8Baseline16FunctionCompilerV8nextSlots5Int32Vvg:686023
  2.2: 20068
  1: $s8Baseline12UnsafeBufferV4lastxSgvgAA16FunctionCompilerV7OperandV_Tg5:324799
   0: 32851
   0.1: 20068
  2: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:220748
   0: 20068
$s8Baseline16FunctionCompilerV6branch2if2toyAA5FlagsO_SitF:18997836:117605
 0: 117605
 1.1: 117605
 3: 117605
 3.1: 1
 4: 117604
 4.2: 1
 5: 114587 $s8Baseline16FunctionCompilerV10restoreAllyyF:114587
 6: 114587
 7.5: 1
 8: 3018 $s8Baseline16FunctionCompilerV17moveLastToCarrieryyF:3018
 9: 3018 $s8Baseline16FunctionCompilerV10restoreAllyyF:3018
 10: 3018
 12: 0
 13: 0
 14: 0
 15: 0
 16: 0
 17: 0
 19: 0
 20: 0
 20.1: 0
 22: 0
 24: 117605 $s8Baseline16FunctionCompilerV8beginRunyyF:117605
 65380: 0
 1: $s8Baseline12UnsafeBufferVyxSiciMAA16FunctionCompilerV5BlockV_Tg5:6350670
  1: 117605
  2: 117605
  125: 117605
  65505: 117605
  1: Swift runtime failure: precondition failure:0
   0: 0
 2: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5BlockV_Tg5:588025
  65509: 117605
 6: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5BlockV_Tg5:2062566
  1: 114587
  65509: 114587
  1: Swift runtime failure: precondition failure:0
   0: 0
 6: $s8Baseline16FunctionCompilerV4jump2if_yAA5FlagsO_9Assembler3X86O5LabelVtF:2197130
  2: 114587
  4: 196 $s9Assembler3X86OAAV1jyyAC9ConditionO_AC5LabelVtF:196
  5: 196
  7: 177 $s9Assembler3X86OAAV6shortJyAD9ShortJumpVAC9ConditionOF:177
  8: 177 $s9Assembler3X86OAAV1jyyAC9ConditionO_AC5LabelVtF:177
  9: 177 $s9Assembler3X86OAAV4landyyAD9ShortJumpVnF:177
  65270: 114214
  7: $s9Assembler3X86O9ConditionO7negatedAEvg:4779
   0: 177
   0: $s9Assembler3X86O9ConditionO8rawValueAESgs5UInt8V_tcfC:1947
    0: 177 $s9Assembler3X86O9ConditionO8rawValueAESgs5UInt8V_tcfCTf4nd_n:177
 10: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5BlockV_Tg5:54324
  1.1: 3018
  65509: 3018
  1: Swift runtime failure: precondition failure:0
   0: 0
 10: $s8Baseline16FunctionCompilerV4jump2if_yAA5FlagsO_9Assembler3X86O5LabelVtF:73499
  2: 6
  2.6: 3018
  2.11: 3012
  4.1: 5 $s9Assembler3X86OAAV1jyyAC9ConditionO_AC5LabelVtF:5
  7.1: 1 $s9Assembler3X86OAAV6shortJyAD9ShortJumpVAC9ConditionOF:1
  8.1: 1 $s9Assembler3X86OAAV1jyyAC9ConditionO_AC5LabelVtF:1
  9.1: 1 $s9Assembler3X86OAAV4landyyAD9ShortJumpVnF:1
  65270: 3012
  7: $s9Assembler3X86O9ConditionO7negatedAEvg:22
   0: 1
   0: $s9Assembler3X86O9ConditionO8rawValueAESgs5UInt8V_tcfC:10
    0: 1 $s9Assembler3X86O9ConditionO8rawValueAESgs5UInt8V_tcfCTf4nd_n:1
 15: $s8Baseline16FunctionCompilerV4jump2if_yAA5FlagsO_9Assembler3X86O5LabelVtF:0
  2: 0
  2.12: 0
  2.17: 0
  4.2: 0
  5.2: 0
  7.2: 0
  8.2: 0
  9.2: 0
  65270: 0
  7: $s9Assembler3X86O9ConditionO7negatedAEvg:0
   0: 0
   0: $s9Assembler3X86O9ConditionO8rawValueAESgs5UInt8V_tcfC:0
    0: 0
 20: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5BlockV_Tg5:0
  1.2: 0
  65509: 0
  1: Swift runtime failure: precondition failure:0
   0: 0
 65380: $s8Baseline16FunctionCompilerV4jump2if_yAA5FlagsO_9Assembler3X86O5LabelVtF:1396292
  65270: 117427 $s9Assembler3X86OAAV1jyyAC9ConditionO_AC5LabelVtF:117427
$s8Baseline16FunctionCompilerV8spillAll3butySi_tF:18837902:229169
 0: 229169
 1: 229169
 3: 229169
 3.1: 229169
 3.2: 965
 3.3: 965
 4: 965 $s8Baseline16FunctionCompilerV10moveToSlot33_8EE0806F58E5FDB486325A00360FEEC9LLyySiF:965
 5: 965
 7: 229169 $s8Baseline12UnsafeBufferV11removeFirstyySiFSi_Tg5:229169
 8: 229169 $s8Baseline16FunctionCompilerV14spillRegisters5belowySi_tF:229169
 65302: 229169
 1: Swift runtime failure: arithmetic overflow:0
  0: 0
 3: $s8Baseline12UnsafeBufferVyxSicigSi_Tg5:3860
  65509: 965
$s11WebAssembly15ModuleValidatorV13checkSegments33_124CD02B9417ACA980C790568F8C0410LLyyAA0aB5ErrorVYKF:18193518:7
 0: 7
 2: 7
 3: 7
 5: 7 $s11WebAssembly15ModuleValidatorV5check33_124CD02B9417ACA980C790568F8C0410LLyyAA14ElementSegmentV_AA15ConstantCheckerAELLVztAA0aB5ErrorVYKF:7
 7: 0
 10: 7
 12: 54133
 12.1: 54133
 13.1: 0
 13.2: 0
 16.1: 54133
 19: 0
 24: 7
 65263: 54133 $s11WebAssembly6ModuleVWOc:7 $s11WebAssembly6ModuleVWOh:7
 1: $s11WebAssembly11UnsafeStackVfDAA10LocalTypesV0E0V_Tg5:189
  0: $sSp10deallocateyyF11WebAssembly10LocalTypesV0D0V_Tg5:189
   0: 14
 1: $s11WebAssembly11UnsafeStackVfDAA17FunctionValidatorV5FrameV_Tg5:189
  0: $sSp10deallocateyyF11WebAssembly17FunctionValidatorV5FrameV_Tg5:189
   0: 14
 1: $s11WebAssembly11UnsafeStackVfDAA9ValueTypeV_Tg5:168
  0: $sSp10deallocateyyF11WebAssembly9ValueTypeV_Tg5:168
   0: 14
 1: $s11WebAssembly15ConstantChecker33_124CD02B9417ACA980C790568F8C0410LLVyAdA15ModuleValidatorVcfC:1015
  1: 14
  2: 14
  65193: 7
  65534: 7
  2: $s11WebAssembly17FunctionValidatorVyAcA13ModuleContextCcfC:77
   0: 7 $s11WebAssembly17FunctionValidatorVyAcA13ModuleContextCcfCTf4nd_n:7
 2: $sSa5countSivg11WebAssembly10GlobalTypeV_Tg5:56
  0: $sSa9_getCountSiyF11WebAssembly10GlobalTypeV_Tg5:56
   0: 7
 3: $ss18EnumeratedSequenceV8IteratorV4nextSi6offset_7ElementQz7elementtSgyFSay11WebAssembly0F7SegmentVG_Tg5:469
  0: $ss16IndexingIteratorVyxGStsSt4next7ElementQzSgyFTWSay11WebAssembly0D7SegmentVG_Tg5:469
   0: 14
   0: $sSayxGSlsSl8endIndex0B0QzvgTW11WebAssembly14ElementSegmentV_Tg5:98
    0: $sSa8endIndexSivg11WebAssembly14ElementSegmentV_Tg5:98
     0: $sSa9_getCountSiyF11WebAssembly14ElementSegmentV_Tg5:98
      0: 7
   0: $sSayxGSlsSly7ElementQz5IndexQzcirTW11WebAssembly0A7SegmentV_Tg5:224
    0: $sSayxSicir11WebAssembly14ElementSegmentV_Tg5:224
     0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly0B7SegmentV_Tg5:224
      0: 7
   0: $sSiSQsSQ2eeoiySbx_xtFZTW:119
    0: 14
 7: $s11WebAssembly0aB5ErrorV2at6offset5placeACSiSg_SSSgyXKtF:0
  1: 0
  1.4: 0
  1.6: 0
  65481: 0
  1: $s11WebAssembly0aB5ErrorV5placeSSSgvg:0
   0: 0
  1: $s11WebAssembly0aB5ErrorV7featureAA8FeaturesVSgvg:0
   0: 0
  1: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
   0: 0
  1: $s11WebAssembly15ModuleValidatorV13checkSegments33_124CD02B9417ACA980C790568F8C0410LLyyAA0aB5ErrorVYKFSSSgyXEfu_:0
   0: 0
   280: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFSi_Tg5:0
    0: 0
 7: $s20swift_willThrowTyped11WebAssembly0eF5ErrorV_Tg5:0
  0: 0
 10: $ss18EnumeratedSequenceV8IteratorV4nextSi6offset_7ElementQz7elementtSgyFSay11WebAssembly11DataSegmentVG_Tg5:1028702
  0: $ss16IndexingIteratorVyxGStsSt4next7ElementQzSgyFTWSay11WebAssembly11DataSegmentVG_Tg5:1028702
   0: 54133
   0: $sSayxGSlsSl8endIndex0B0QzvgTW11WebAssembly11DataSegmentV_Tg5:49
    0: $sSa8endIndexSivg11WebAssembly11DataSegmentV_Tg5:49
     0: 7
     0: $sSa9_getCountSiyF11WebAssembly11DataSegmentV_Tg5:28
      0: 7
   0: $sSayxGSlsSly7ElementQz5IndexQzcirTW11WebAssembly11DataSegmentV_Tg5:162399
    0: $sSayxSicir11WebAssembly11DataSegmentV_Tg5:162399
     0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly11DataSegmentV_Tg5:162399
      0: 54133
   0: $sSiSQsSQ2eeoiySbx_xtFZTW:378931
    0: 54133
 13: $s11WebAssembly0aB5ErrorV8disabledyAcA8FeaturesV_SStFZ:0
  0: 0
 13: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
  0: 0
 13: $ss9OptionSetPs7ElementQzRszrlE8containsySbxF11WebAssembly8FeaturesV_Tg5:0
  0: $s11WebAssembly8FeaturesVs10SetAlgebraAAsADP10isSuperset2ofSbx_tFTW:0
   0: $ss10SetAlgebraPsE10isSuperset2ofSbx_tF11WebAssembly8FeaturesV_Tgq5:0
    0: $s11WebAssembly8FeaturesVs10SetAlgebraAAsADP8isSubset2ofSbx_tFTW:0
     0: $ss10SetAlgebraPsE8isSubset2ofSbx_tF11WebAssembly8FeaturesV_Tgq5:0
      0: $s11WebAssembly8FeaturesVSQAASQ2eeoiySbx_xtFZTW:0
       0: $ss2eeoiySbx_xtSYRzSQ8RawValueRpzlF11WebAssembly8FeaturesV_Tgq5:0
        0: $ss6UInt32VSQsSQ2eeoiySbx_xtFZTW:0
         0: 0
 16: $ss17FixedWidthIntegerPsE8clampingxqd___tcSzRd__lufCSi_s6UInt32VTt1g5:324798
  0: $sSiSzsSz18truncatingIfNeededxqd___tcSzRd__lufCTWs6UInt32V_Tt1g5:324798
   0: $ss6UInt32VSzsSz8_lowWordSuvgTW:324798
    0: 54133
 17: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
  0: 0
 17: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFs6UInt32V_Tg5:0
  0: 0
 19: $s11WebAssembly15ConstantChecker33_124CD02B9417ACA980C790568F8C0410LLV5check__7globalsyAA9ByteRangeV_AA9ValueTypeVSitAA0aB5ErrorVYKF:13858048
  1: $s11WebAssembly15ConstantChecker33_124CD02B9417ACA980C790568F8C0410LLV8checkAll_5count_7globalsyAA9ByteRangeV_s6UInt32VAA9ValueTypeVSitAA0aB5ErrorVYKF:13858048
   3: 54133
   4.1: 54133
   4: $s11WebAssembly12BinaryReaderV_5rangeACs4SpanVys5UInt8VG_AA9ByteRangeVtcfC:757862
    2: $ss3minyxx_xtSLRzlFSi_Tg5:378931
     0: 54133
    3: $ss3minyxx_xtSLRzlFSi_Tg5:378931
     0: 54133
   4: $sSa4spans4SpanVyxGvgs5UInt8V_Tg5:433064
    0: 54133
   5: $s11WebAssembly17FunctionValidatorV16validateConstant_7globals__yAA9ValueTypeV_SiAA12BinaryReaderVzAA18InstructionDecoderVztAA0aB5ErrorVYKF:10393536
    3: 54133 $s11WebAssembly10LocalTypesV5beginyyF:54133
    6: 54133 $s11WebAssembly18InstructionDecoderV16decodeExpressionyyAA12BinaryReaderVz_xztAA0aB5ErrorVYKAA0C7VisitorRzRi_zRi0_zlFAA17FunctionValidatorV_Tg5:54133
    65469: 54133
    4: $s11WebAssembly15PackedBlockTypeV5valueyAcA05ValueE0VFZ:1136793
     0: 54133
    4: $s11WebAssembly17FunctionValidatorV5begin33_B44D75802FC55263DF1DEEEA70C7CA1ALLyyAA15PackedBlockTypeVF:4980236
     1.1: 54133
     4.1: 54133
     5.1: 54133
     2: $s11WebAssembly11UnsafeStackV8truncate2toySi_tFAA9ValueTypeV_Tg5:595463
      0.2: 54133
     3: $s11WebAssembly11UnsafeStackV8truncate2toySi_tFAA17FunctionValidatorV5FrameV_Tg5:595463
      0.3: 54133
    5: $s11WebAssembly17FunctionValidatorV15constantGlobalsSiSgvs:1299192
     65498: 54133
     65498: $s11WebAssembly17FunctionValidatorV15constantGlobalsSiSgvW:541330
      0.1: 54133
 19: $sSayxSicig11WebAssembly10MemoryTypeV_Tg5:487197
  0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly06MemoryE0V_Tg5:487197
   0: 54133
 21: $s11WebAssembly0aB5ErrorV2at6offset5placeACSiSg_SSSgyXKtF:0
  1: 0
  1.8: 0
  1.12: 0
  1.14: 0
  65481: 0
  1: $s11WebAssembly0aB5ErrorV5placeSSSgvg:0
   0.1: 0
  1: $s11WebAssembly0aB5ErrorV7featureAA8FeaturesVSgvg:0
   0.1: 0
  1: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
   0: 0
  1: $s11WebAssembly15ModuleValidatorV13checkSegments33_124CD02B9417ACA980C790568F8C0410LLyyAA0aB5ErrorVYKFSSSgyXEfu0_:0
   0: 0
   294: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFSi_Tg5:0
    0: 0
 21: $s20swift_willThrowTyped11WebAssembly0eF5ErrorV_Tg5:0
  0: 0
 65263: $s20swift_willThrowTyped11WebAssembly0eF5ErrorV_Tg5:0
  0: 0
$s8Baseline16FunctionCompilerV8beginRunyyF:18149397:422079
 0: 422079
 1: 422079
 2: 0
 4: 0
 6: 0
 7: 0
 8: 0
 9: 0
 9.1: 0
 11: 0
 12.1: 422079
 65518: 0
 3: $s8Baseline16FunctionCompilerV4markyyF:0
  0: 0
  0: $s8Baseline16FunctionCompilerV4markyySiF:0
   0: 0
   65230: 0
   0: $s11MachineCode12PositionListV6append8distance6offsetySi_SitF:0
    0: 0
   0: $s9Assembler3X86OAAV5countSivg:0
    0: 0
 5: $s8Baseline16FunctionCompilerV8instance9Assembler3X86O15GeneralRegisterVyF:0
  1: 0
  1.1: 0
 5: $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_AC7AddressVtF:0
  0: 0
 6: $s9Assembler3X86O7AddressVyAeC15GeneralRegisterV_s5Int32VtcfC:0
  0: 0
 7: $s9Assembler3X86OAAV5countSivg:0
  0: 0
 7: Swift runtime failure: arithmetic overflow:0
  0: 0
 8: $s9Assembler3X86O7AddressVyAeC15GeneralRegisterV_s5Int32VtcfC:0
  0: 0
 9: $s9Assembler3X86OAAV5countSivg:0
  0: 0
 9: Swift runtime failure: arithmetic overflow:0
  0: 0
 10: $s8Baseline16FunctionCompilerV4trap_2if2aty7Runtime8TrapKindO_9Assembler3X86O9ConditionOSiSgtF:0
  1: 0
  1: $s8Baseline16FunctionCompilerV4trap_2at9Assembler3X86O5LabelV7Runtime8TrapKindO_SiSgtF:0
   1: 0
   5: 0
   2: $sSa6appendyyxnF8Baseline16FunctionCompilerV4StubO_Tg5:0
    0: 0
    0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyF8Baseline16FunctionCompilerV4StubO_Tg5:0
     0: 0
     0: $sSa5countSivg8Baseline16FunctionCompilerV4StubO_Tg5:0
      0: $sSa9_getCountSiyF8Baseline16FunctionCompilerV4StubO_Tg5:0
       0: 0
    0: $sSa12_endMutationyyF8Baseline16FunctionCompilerV4StubO_Tg5:0
     0: 0
    0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tF8Baseline16FunctionCompilerV4StubO_Tg5:0
     0: 0
     0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtF8Baseline16FunctionCompilerV4StubO_Tg5:0
      0: 0
    0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntF8Baseline16FunctionCompilerV4StubO_Tg5:0
     0: 0
$s9Assembler3X86OAAV10arithmetic_4wide__yAC10ArithmeticO_SbAC15GeneralRegisterVs5Int32VtF:17645383:203241
 0: 203241
 3: 203241
 4: 155276 $s9Assembler3X86OAAV9registersyys6UInt64V_s5UInt8VAItF:155276
 7: 47965 $s9Assembler3X86OAAV9registersyys6UInt64V_s5UInt8VAItF:47965
 10: 203241
 65490: 203241
 5: $s9Assembler3X86OAAV9immediateyys4Int8VF:1242208
  0: 155276
  65226: 155276
$s8Baseline14LocalRegistersV_2ofAC11WebAssembly0B4UsesV_SitcfCTf4nnd_n:17437299:13106
 0: 26212
 65493: 26212
 1: $s11WebAssembly9LocalUsesVyAC8FunctionVSgSicig:615982
  0: 13106
  0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly9LocalUsesV8FunctionV_Tgq5:117954
   0: 13106
  0: $sSa9_getCountSiyF11WebAssembly9LocalUsesV8FunctionV_Tgq5:52424
   0: 13106
  0: Swift runtime failure: arithmetic overflow:0
   0: 0
 5: $s11WebAssembly9LocalUsesV7forEach2of7general6vectorySi_yAA0C3UseVXEyAIXEtF:11661591
  0: 58490
  0: $s8Baseline14LocalRegistersV_2ofAC11WebAssembly0B4UsesV_SitcfcyAE0B3UseVXEfU0_:73380
   2: 2120
   2.1: 2120
   4: 780
   5: 780
   2: $s11WebAssembly8LocalUseV6weights6UInt64Vvg:6360
    0: 2120
   2: $ss3minyxx_xtSLRzlFs6UInt64V_Tg5:21200
    0: 2120
   3: $s8Baseline14LocalRegistersV4ListV6appendyyxFAC10AssignmentV_Tg5:22620
    1: 780
    2: 780
    2.1: 780
    1: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$7__8Baseline14LocalRegistersV10AssignmentVTt0g5:4680
     0: 780
     0: Swift runtime failure: Index out of bounds:0
      0: 0
   5: Swift runtime failure: arithmetic overflow:0
    0: 0
  0: $s8Baseline14LocalRegistersV_2ofAC11WebAssembly0B4UsesV_SitcfcyAE0B3UseVXEfU_:8646094
   1: 58490
   2: 58490
   5: 55018
   5.5: 51139
   6: 27233
   6.1: 27233
   7: 27233
   8: 27785
   8.2: 27785
   9: 11601
   9.1: 11601
   10: 11601
   11: 11601
   65488: 55018
   1: Swift runtime failure: arithmetic overflow:0
    0: 0
   6: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$2__9Assembler3X86O15GeneralRegisterVTt0g5:245097
    0: 27233
    0: Swift runtime failure: Index out of bounds:0
     0: 0
   8: $ss3minyxx_xtSLRzlFs6UInt64V_Tg5:277850
    0: 27785
   9: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$3__9Assembler3X86O15GeneralRegisterVTt0g5:104409
    0: 11601
    0: Swift runtime failure: Index out of bounds:0
     0: 0
   15: $s8Baseline14LocalRegistersV4ListV6appendyyxFAC10AssignmentV_Tg5:1786364
    1.1: 38834
    2: 38834
    2.3: 38834
    1: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$7__8Baseline14LocalRegistersV10AssignmentVTt0g5:388340
     0: 38834
     0: Swift runtime failure: Index out of bounds:0
      0: 0
   65488: $s11WebAssembly8LocalUseV6weights6UInt64Vvg:165054
    0: 55018
  0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly8LocalUseV_Tgq5:14840
   0: 2120
  0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly9LocalUsesV8FunctionV_Tgq5:170357
   0: 13106
  0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly8LocalUseV_Tgq5:125770
   0: 11760
   0: Swift runtime failure: Index out of range:0
    0: 0
  0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly9LocalUsesV8FunctionV_Tgq5:157188
   0: 13099
   0: Swift runtime failure: Index out of range:0
    0: 0
  0: Swift runtime failure: Range requires lowerBound <= upperBound:0
   0: 0
  0: Swift runtime failure: loop induction variable overflowed:0
   0: 0
 65532: $s8Baseline14LocalRegistersV4ListV6fillerAEy_xGx_tcfCAC10AssignmentV_Tt1g5:1992112
  0: $ss11InlineArrayV9repeatingAByxq_Gq__tcfC$7__8Baseline14LocalRegistersV10AssignmentVTt1g5:1992112
   0: $sSp10initialize9repeating5countyx_SitF8Baseline14LocalRegistersV10AssignmentV_Tg5:1992112
    0: 13106
 65533: $s8Baseline14LocalRegistersV4ListV6fillerAEy_xGx_tcfCAC10AssignmentV_Tt1g5:1507190
  65534: 13106
  0: $ss11InlineArrayV9repeatingAByxq_Gq__tcfC$7__8Baseline14LocalRegistersV10AssignmentVTt1g5:1402342
   0: $sSp10initialize9repeating5countyx_SitF8Baseline14LocalRegistersV10AssignmentV_Tg5:1402342
    0: 13106
$s11WebAssembly8MostUsedV3addyyAA8LocalUseVF:17280326:80575
 0: 80575
 2: 138319
 2.1: 162620
 2.3: 138319
 2.4: 138319
 3: 56274
 4: 67822
 4.1: 67822
 5: 67822
 6: 67822
 6.3: 74833
 7.2: 74833
 7.3: 74833
 10.1: 67822
 11.1: 80575
 65449: 80575
 2: $s11WebAssembly8LocalUseV6weights6UInt64Vvg:414957
  0: 138319
 2: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$7__11WebAssembly8LocalUseVTt0g5:1383190
  0: 138319
  0: Swift runtime failure: Index out of bounds:0
   0: 0
 4: $ss3minyxx_xtSLRzlFSi_Tg5:949508
  0: 67822
 4: Swift runtime failure: arithmetic overflow:0
  0: 0
 7: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$7__11WebAssembly8LocalUseVTt0g5:1400802
  0: 74833
  0: Swift runtime failure: Index out of bounds:0
   0: 0
 10: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$7__11WebAssembly8LocalUseVTt0g5:162850
  0: 32570
  0: Swift runtime failure: Index out of bounds:0
   0: 0
$s11WebAssembly17FunctionValidatorV11visitGlobalyyAA15InstructionInfoV_s6UInt32VtAA0aB5ErrorVYKF:16501191:109479
 0: 109479
 1: 109479
 1.3: 109479
 2.3: 109479
 3: 109479
 4: 109479
 5: 53568
 6: 0
 10: 0
 10.1: 0
 16: 55911
 19: 109479
 65420: 109479
 1: $sSa5countSivg11WebAssembly10GlobalTypeV_Tg5:656874
  0: $sSa9_getCountSiyF11WebAssembly10GlobalTypeV_Tg5:656874
   0: 109479
 2: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
  0: 0
 2: $ss17FixedWidthIntegerPsE8clampingxqd___tcSzRd__lufCSi_s6UInt32VTt1g5:218958
  0: $sSiSzsSz18truncatingIfNeededxqd___tcSzRd__lufCTWs6UInt32V_Tt1g5:218958
   0: $ss6UInt32VSzsSz8_lowWordSuvgTW:218958
    0: 109479
 2: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFs6UInt32V_Tg5:0
  0: 0
 3: $sSayxSicig11WebAssembly10GlobalTypeV_Tg5:2299059
  0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly06GlobalE0V_Tg5:1204269
   0: 109479
  0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly06GlobalE0V_Tg5:1094790
   0: 109479
   0: Swift runtime failure: Index out of range:0
    0: 0
 4: $s11WebAssembly6OpcodeOSQAASQ2eeoiySbx_xtFZTW:766353
  0: 109479
 7: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
  0: 0
 7: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFs6UInt32V_Tg5:0
  0: 0
 7: $ss26DefaultStringInterpolationV13appendLiteralyySSF:0
  0: 0
 7: $ss26DefaultStringInterpolationV15literalCapacity18interpolationCountABSi_SitcfC:0
  0: $sSS12_createEmpty19withInitialCapacitySSSi_tFZ:0
   0: 0
 10: $ss9OptionSetPs7ElementQzRszrlE8containsySbxF11WebAssembly8FeaturesV_Tg5:0
  0: $s11WebAssembly8FeaturesVs10SetAlgebraAAsADP10isSuperset2ofSbx_tFTW:0
   0: $ss10SetAlgebraPsE10isSuperset2ofSbx_tF11WebAssembly8FeaturesV_Tgq5:0
    0: $s11WebAssembly8FeaturesVs10SetAlgebraAAsADP8isSubset2ofSbx_tFTW:0
     0: $ss10SetAlgebraPsE8isSubset2ofSbx_tF11WebAssembly8FeaturesV_Tgq5:0
      0: $s11WebAssembly8FeaturesVSQAASQ2eeoiySbx_xtFZTW:0
       0: $ss2eeoiySbx_xtSYRzSQ8RawValueRpzlF11WebAssembly8FeaturesV_Tgq5:0
        0: $ss6UInt32VSQsSQ2eeoiySbx_xtFZTW:0
         0: 0
 11: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
  0: 0
 11: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
  0: 0
 11: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFs6UInt32V_Tg5:0
  0: 0
 11: $ss26DefaultStringInterpolationV13appendLiteralyySSF:0
  0: 0
 11: $ss26DefaultStringInterpolationV15literalCapacity18interpolationCountABSi_SitcfC:0
  0: $sSS12_createEmpty19withInitialCapacitySSSi_tFZ:0
   0: 0
 14: $s11WebAssembly17FunctionValidatorV4pushyyAA9ValueTypeVF:1071360
  65415: 0
  0: $s11WebAssembly11UnsafeStackV4pushyyxFAA9ValueTypeV_Tg5:1071360
   1: 53568
   1.1: 0
   2: 53568
   3: 53568
   65511: 0
   2: $sSpsRi_zrlE10initialize2toyxn_tF11WebAssembly9ValueTypeV_Tg5:160704
    0: 53568
 16: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
  0: 0
 16: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFs6UInt32V_Tg5:0
  0: 0
 17: $s11WebAssembly17FunctionValidatorV3popyyAA9ValueTypeVAA0aB5ErrorVYKF:2180529
  1: 55911
  1.1: 55911
  5: 0
  65411: 55911
  1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:559110
   0: 55911
 65420: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
  0: 0
 65420: $s20swift_willThrowTyped11WebAssembly0eF5ErrorV_Tg5:0
  0: 0
$s11WebAssembly9LocalUsesV6append5calls7general6vectorys6UInt32V_AA8MostUsedVAKtF:15737830:13106
 0: 13106
 1: 13106
 2: 1346
 3: 13106
 5: 13106
 65495: 13106
 1: $s11WebAssembly8MostUsedVyAA8LocalUseVSicig:7597210
  0: 11760
  0.1: 58490
  0.2: 58490
  65454: 11760
  0: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$7__11WebAssembly8LocalUseVTt0g5:584900
   0: 58490
   0: Swift runtime failure: Index out of bounds:0
    0: 0
 1: $sSa6appendyyxnF11WebAssembly8LocalUseV_Tg5:4269956
  0: 58490
  0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyF11WebAssembly8LocalUseV_Tg5:994330
   0: 116980
   0: $sSa5countSivg11WebAssembly8LocalUseV_Tg5:0
    0: $sSa9_getCountSiyF11WebAssembly8LocalUseV_Tg5:0
     0: 0
  0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tF11WebAssembly8LocalUseV_Tg5:1111496
   0: 58490
   0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtF11WebAssembly8LocalUseV_Tg5:126
    0: 6
  0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntF11WebAssembly8LocalUseV_Tg5:1930170
   0: 58490
 1: $ss16IndexingIteratorV4next7ElementQzSgyFSnySiG_Tg5:1097726
  0: 58490
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:409430
   0: 58490
 1: Swift runtime failure: Range requires lowerBound <= upperBound:0
  0: 0
 3: $s11WebAssembly8MostUsedVyAA8LocalUseVSicig:304920
  0.3: 817
  0.4: 2120
  0.5: 2120
  65454: 817
  0: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$7__11WebAssembly8LocalUseVTt0g5:21200
   0: 2120
   0: Swift runtime failure: Index out of bounds:0
    0: 0
 3: $sSa6appendyyxnF11WebAssembly8LocalUseV_Tg5:142040
  0: 2120
  0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyF11WebAssembly8LocalUseV_Tg5:36040
   0: 4240
   0: $sSa5countSivg11WebAssembly8LocalUseV_Tg5:0
    0: $sSa9_getCountSiyF11WebAssembly8LocalUseV_Tg5:0
     0: 0
  0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tF11WebAssembly8LocalUseV_Tg5:42400
   0: 2120
   0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtF11WebAssembly8LocalUseV_Tg5:0
    0: 0
  0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntF11WebAssembly8LocalUseV_Tg5:55120
   0: 2120
 3: $ss16IndexingIteratorV4next7ElementQzSgyFSnySiG_Tg5:111098
  0: 13106
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:14840
   0: 2120
 3: Swift runtime failure: Range requires lowerBound <= upperBound:0
  0: 0
 4: $sSa5countSivg11WebAssembly8LocalUseV_Tg5:6536
  0: $sSa9_getCountSiyF11WebAssembly8LocalUseV_Tg5:6536
   0: 817
 4: $sSa6appendyyxnF11WebAssembly9LocalUsesV8FunctionV_Tg5:1022268
  0: 13106
  0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyF11WebAssembly9LocalUsesV8FunctionV_Tg5:275226
   0: 26212
   0: $sSa5countSivg11WebAssembly9LocalUsesV8FunctionV_Tg5:0
    0: $sSa9_getCountSiyF11WebAssembly9LocalUsesV8FunctionV_Tg5:0
     0: 0
  0: $sSa12_endMutationyyF11WebAssembly9LocalUsesV8FunctionV_Tg5:52424
   0: 13106
  0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tF11WebAssembly9LocalUsesV8FunctionV_Tg5:249014
   0: 13106
   0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtF11WebAssembly9LocalUsesV8FunctionV_Tg5:0
    0: 0
  0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntF11WebAssembly9LocalUsesV8FunctionV_Tg5:393180
   0: 13106
$s8Baseline17ModuleCompilationV10compileAll33_33FB1EAAA91CE68530F2CF235DA52BE6LL4into4sizeA2AO7OutcomeV9Assembler3X86OAKVz_Sit11MachineCode10ImageErrorVYKF:15659150:7
 0: 7
 1: 7
 2: 14
 2.1: 7
 4: 7 $s11WebAssembly18InstructionDecoderVACycfC:7
 8: 7 $s11MachineCode13PositionTableVACycfC:7
 11: 7 $s11MachineCode13PositionTableV7reserve9functions5bytesySi_SitF:7
 12: 7
 15: 13106 $s8Baseline16FunctionCompilerV7compileyAC6ResultVSi_11WebAssembly18InstructionDecoderVztAG0fG5ErrorVYKF:13106
 18: 13106 $s11MachineCode13PositionTableV6appendyyAA0C4ListVF:13106
 20: 0
 21: 0
 22: 0
 23: 0
 25: 13106
 26: 7 $s7Runtime14CompiledModuleC7context11WebAssembly0C7ContextCvg:7
 26.1: 14
 29: 7
 31: 7 $s8Baseline7BridgesV3all2of_Says6UInt32VG8wrappers_AH6thunkstSay11WebAssembly11TypeContextV13FunctionShapeVG_AA10CallShapesCtF:7
 32.1: 7
 33: 7 $s9Assembler3X86OAAV14placeConstantsyyF:7
 34: 7
 35: 7
 35.1: 0
 37: 93815
 37.1: 93815
 39: 4263
 39.1: 4263
 39.2: 4263
 41: 0
 41.1: 0
 41.2: 0
 41.3: 0
 43: 7
 56: 7
 57: 7
 59: 14
 59.2: 14
 60: 7
 61: 7
 63: 0
 65433: 93815 $s11MachineCode0A5ImageVWOc:7 $s11MachineCode0A5ImageVWOh:7
 2: $s11MachineCode12PositionListVfD:217
  0: 14
 2: $s8Baseline12UnsafeBufferVfDAA16FunctionCompilerV4MoveV_Tg5:217
  0: $sSp10deallocateyyF8Baseline16FunctionCompilerV4MoveV_Tg5:217
   0: 14
 2: $s8Baseline12UnsafeBufferVfDAA16FunctionCompilerV5BlockV_Tg5:217
  0: $sSp10deallocateyyF8Baseline16FunctionCompilerV5BlockV_Tg5:217
   0: 14
 2: $s8Baseline12UnsafeBufferVfDAA16FunctionCompilerV5LocalV_Tg5:217
  0: $sSp10deallocateyyF8Baseline16FunctionCompilerV5LocalV_Tg5:217
   0: 14
 2: $s8Baseline12UnsafeBufferVfDAA16FunctionCompilerV7OperandV_Tg5:238
  0: $sSp10deallocateyyF8Baseline16FunctionCompilerV7OperandV_Tg5:238
   0: 14
 2: $s8Baseline12UnsafeBufferVfDSi_Tg5:217
  0: $sSp10deallocateyyFSi_Tg5:217
   0: 14
 2: $s8Baseline16FunctionCompilerV___8capacityAC7Runtime14CompiledModuleC_AA10CallShapesCAC7LinkageOSitcfC:315
  0: 7 $s8Baseline16FunctionCompilerV___8capacityAC7Runtime14CompiledModuleC_AA10CallShapesCAC7LinkageOSitcfCTf4nnnnd_n:7
 2: $s9Assembler3X86OAAVfD:448
  0: 14
 3: $ss4swapyyxz_xztlF9Assembler3X86OABV_Tg5:1715
  0: 7
 9: $sSa15reserveCapacityyySiFSnySiG_Tg5:203
  0: 7 $ss22_ContiguousArrayBufferV20_consumeAndCreateNew14bufferIsUnique15minimumCapacity13growForAppendAByxGSb_SiSbtFSnySiG_Tg5:7
 9: $sSa5countSivg11WebAssembly8FunctionV_Tg5:28
  0: $sSa9_getCountSiyF11WebAssembly8FunctionV_Tg5:28
   0: 7
 10: $sSa15reserveCapacityyySiFSo11NativeFrameV_Tg5:301
  0: 7 $ss22_ContiguousArrayBufferV20_consumeAndCreateNew14bufferIsUnique15minimumCapacity13growForAppendAByxGSb_SiSbtFSo11NativeFrameV_Tg5:7
 12: $sSa15reserveCapacityyySiFSi5place_Si8functiont_Tg5:602
  0: 14
  0: $sSa12_endMutationyyFSi5place_Si8functiont_Tg5:98
   0: 7
 13: $sSksSx5IndexRpzSnyABG7IndicesRtzSiAA_6StrideRTzrlE7indicesACvgSay11WebAssembly8FunctionVG_Tg5:203
  0: $sSayxGSlsSl8endIndex0B0QzvgTW11WebAssembly8FunctionV_Tg5:203
   0: $sSa8endIndexSivg11WebAssembly8FunctionV_Tg5:203
    0: 7
    0: $sSa9_getCountSiyF11WebAssembly8FunctionV_Tg5:77
     0: 7
 13: $ss16IndexingIteratorV4next7ElementQzSgyFSnySiG_Tg5:209738
  0: 13106
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:91742
   0: 13106
 16: $sSa6appendyyxnFSnySiG_Tg5:864996
  0: 13106
  0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFSnySiG_Tg5:393180
   0: 13106
   0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFSnySiG_Tg5:0
    0: 0
  0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFSnySiG_Tg5:419392
   0: 13106
 17: $sSa6appendyyxnFSo11NativeFrameV_Tg5:930526
  0: 13106
  0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFSo11NativeFrameV_Tg5:301438
   0: 13106
   0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFSo11NativeFrameV_Tg5:0
    0: 0
  0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFSo11NativeFrameV_Tg5:576664
   0: 13106
 20: $s20swift_willThrowTyped11MachineCode10ImageErrorV_Tg5:0
  0: 0
 20: $s8Baseline17ModuleCompilationV8tooLarge33_33FB1EAAA91CE68530F2CF235DA52BE6LL11MachineCode10ImageErrorVvgZ:0
  0: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
   0: 0
 21: $sSa6appendyyxnFSi8position_SS6reasont_Tg5:0
  0: 0
  0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyFSi8position_SS6reasont_Tg5:0
   0: 0
   0: $sSa5countSivgSi8position_SS6reasont_Tg5:0
    0: $sSa9_getCountSiyFSi8position_SS6reasont_Tg5:0
     0: 0
  0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFSi8position_SS6reasont_Tg5:0
   0: 0
   0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFSi8position_SS6reasont_Tg5:0
    0: 0
  0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFSi8position_SS6reasont_Tg5:0
   0: 0
 22: $sSa6appendyyxnFSnySiG_Tg5:0
  0: 0
  0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFSnySiG_Tg5:0
   0: 0
   0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFSnySiG_Tg5:0
    0: 0
  0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFSnySiG_Tg5:0
   0: 0
 29: $s9Assembler3X86OAAV5countSivg:147
  0: 7
 30: $s8Baseline16FunctionCompilerV13takeAssembler0E03X86OAEVyF:1071
  1: 7 $s9Assembler3X86OAAV8capacityADSi_tcfC:7
  2: $ss4swapyyxz_xztlF9Assembler3X86OABV_Tg5:1001
   0: 7
 32: $s9Assembler3X86OAAVfD:448
  0: 14
 34: $s9Assembler3X86OAAV5countSivg:77
  0: 7
 35: $sSlsE7isEmptySbvgSaySi5place_s6UInt32V4typetG_Tg5:168
  0: $sSayxGSlsSl8endIndex0B0QzvgTWSi5place_s6UInt32V4typet_Tg5:168
   0: $sSa8endIndexSivgSi5place_s6UInt32V4typet_Tg5:168
    0: 7
    0: $sSa9_getCountSiyFSi5place_s6UInt32V4typet_Tg5:28
     0: 7
 35: $ss16IndexingIteratorV4next7ElementQzSgyFSay11WebAssembly11TypeContextV13FunctionShapeVG_Tg5:0
  0: 0
  0: $sSayxGSlsSl8endIndex0B0QzvgTW11WebAssembly11TypeContextV13FunctionShapeV_Tg5:0
   0: $sSa8endIndexSivg11WebAssembly11TypeContextV13FunctionShapeV_Tg5:0
    0: 0
    0: $sSa9_getCountSiyF11WebAssembly11TypeContextV13FunctionShapeV_Tg5:0
     0: 0
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:0
   0: 0
 36: $ss16IndexingIteratorV4next7ElementQzSgyFSaySi5place_Si8functiontG_Tg5:1125913
  0: 93815
  0: $sSayxGSlsSl8endIndex0B0QzvgTWSi5place_Si8functiont_Tg5:49
   0: $sSa8endIndexSivgSi5place_Si8functiont_Tg5:49
    0: 7
    0: $sSa9_getCountSiyFSi5place_Si8functiont_Tg5:28
     0: 7
  0: $sSayxGSlsSly7ElementQz5IndexQzcirTWSi5place_Si8functiont_Tg5:281445
   0: $sSayxSicirSi5place_Si8functiont_Tg5:281445
    0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtFSi5place_Si8functiont_Tg5:281445
     0: 93815
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:656705
   0: 93815
 37: $s9Assembler3X86OAAV5patchyySi_s5Int32VtF:3096035
  0: 93815
  0: Swift runtime failure: arithmetic overflow:0
   0: 0
  0: Swift runtime failure: precondition failure:0
   0: 0
 37: $sSayxSicigSnySiG_Tg5:2533054
  0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtFSnySiG_Tg5:750569
   0: 93815
  0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtFSnySiG_Tg5:1782485
   0: 93815
   0: Swift runtime failure: Index out of range:0
    0: 0
 37: Swift runtime failure: arithmetic overflow:0
  0: 0
 39: $s9Assembler3X86OAAV5patchyySi_s5Int32VtF:140791
  0: 4263
  0: Swift runtime failure: arithmetic overflow:0
   0: 0
  0: Swift runtime failure: precondition failure:0
   0: 0
 39: $sSayxSicigs6UInt32V_Tg5:63945
  0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtFs6UInt32V_Tg5:21315
   0: 4263
  0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtFs6UInt32V_Tg5:42630
   0: 4263
   0: Swift runtime failure: Index out of range:0
    0: 0
 39: $ss16IndexingIteratorV4next7ElementQzSgyFSaySi5place_s6UInt32V4typetG_Tg5:51261
  0: 4263
  0: $sSayxGSlsSl8endIndex0B0QzvgTWSi5place_s6UInt32V4typet_Tg5:49
   0: $sSa8endIndexSivgSi5place_s6UInt32V4typet_Tg5:49
    0: 7
    0: $sSa9_getCountSiyFSi5place_s6UInt32V4typet_Tg5:28
     0: 7
  0: $sSayxGSlsSly7ElementQz5IndexQzcirTWSi5place_s6UInt32V4typet_Tg5:12789
   0: $sSayxSicirSi5place_s6UInt32V4typet_Tg5:12789
    0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtFSi5place_s6UInt32V4typet_Tg5:12789
     0: 4263
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:29841
   0: 4263
 39: Swift runtime failure: arithmetic overflow:0
  0: 0
 40: $ss16IndexingIteratorV4next7ElementQzSgyFSaySi5place_s6UInt32V4typetG_Tg5:42
  0: 7
  0: $sSayxGSlsSly7ElementQz5IndexQzcirTWSi5place_s6UInt32V4typet_Tg5:0
   0: $sSayxSicirSi5place_s6UInt32V4typet_Tg5:0
    0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtFSi5place_s6UInt32V4typet_Tg5:0
     0: 0
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:0
   0: 0
 41: $s9Assembler3X86OAAV5patchyySi_s5Int32VtF:0
  0: 0
  0: Swift runtime failure: arithmetic overflow:0
   0: 0
  0: Swift runtime failure: precondition failure:0
   0: 0
 41: Swift runtime failure: arithmetic overflow:0
  0: 0
 43: $s20swift_willThrowTyped11MachineCode10ImageErrorV_Tg5:0
  0: 0
 43: $s8Baseline17ModuleCompilationV8tooLarge33_33FB1EAAA91CE68530F2CF235DA52BE6LL11MachineCode10ImageErrorVvgZ:0
  0: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
   0: 0
 44: $sShyShyxGqd__nc7ElementQyd__RszSTRd__lufCSi_SaySiGTt0g5:77
  0: 7 $sShyShyxGqd__nc7ElementQyd__RszSTRd__lufCSi_SaySiGTt0g5Tf4g_n:7
 44: $sSlsE3mapySayqd__Gqd__7ElementQzqd_0_YKXEqd_0_YKs5ErrorRd_0_r0_lFSaySi8position_SS6reasontG_Sis5NeverOTg5:91
  0: 7
  0: $sSayxGSlsSl5countSivgTWSi8position_SS6reasont_Tg5:28
   0: $sSa5countSivgSi8position_SS6reasont_Tg5:28
    0: $sSa9_getCountSiyFSi8position_SS6reasont_Tg5:28
     0: 7
  0: $sSayxGSlsSly7ElementQz5IndexQzcirTWSi8position_SS6reasont_Tg5:0
   0: $sSayxSicirSi8position_SS6reasont_Tg5:0
    0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtFSi8position_SS6reasont_Tg5:0
     0: 0
  0: $ss15ContiguousArrayV15reserveCapacityyySiFSi_Tg5:0
   0: 0
   0: $ss15ContiguousArrayV12_endMutationyyFSi_Tg5:0
    0: 0
  0: $ss15ContiguousArrayV6appendyyxnFSi_Tg5:0
   0: 0
   0: $ss15ContiguousArrayV034_makeUniqueAndReserveCapacityIfNotD0yyFSi_Tg5:0
    0: 0
   0: $ss15ContiguousArrayV36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFSi_Tg5:0
    0: 0
   0: $ss15ContiguousArrayV37_appendElementAssumeUniqueAndCapacity_03newD0ySi_xntFSi_Tg5:0
    0: 0
 46: $sSa15reserveCapacityyySiF7Runtime11FunctionRowV_Tg5:203
  0: 7 $ss22_ContiguousArrayBufferV20_consumeAndCreateNew14bufferIsUnique15minimumCapacity13growForAppendAByxGSb_SiSbtF7Runtime11FunctionRowV_Tg5:7
 47: $ss18EnumeratedSequenceV8IteratorV4nextSi6offset_7ElementQz7elementtSgyFSay11WebAssembly8FunctionVG_Tg5:393411
  0: $ss16IndexingIteratorVyxGStsSt4next7ElementQzSgyFTWSay11WebAssembly8FunctionVG_Tg5:393411
   0: 13106
   0: $sSayxGSlsSly7ElementQz5IndexQzcirTW11WebAssembly8FunctionV_Tg5:131186
    0: $sSayxSicir11WebAssembly8FunctionV_Tg5:131186
     0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly8FunctionV_Tg5:126
      0: 7
     0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly8FunctionV_Tg5:131060
      0: 13106
      0: Swift runtime failure: Index out of range:0
       0: 0
   0: $sSiSQsSQ2eeoiySbx_xtFZTW:183484
    0: 13106
 48: $sSa6appendyyxnF7Runtime11FunctionRowV_Tg5:642194
  0: 13106
  0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tF7Runtime11FunctionRowV_Tg5:249014
   0: 13106
   0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtF7Runtime11FunctionRowV_Tg5:0
    0: 0
  0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntF7Runtime11FunctionRowV_Tg5:301438
   0: 13106
 50: $sSayxSicigSnySiG_Tg5:183561
  0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtFSnySiG_Tg5:52501
   0: 13106
  0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtFSnySiG_Tg5:131060
   0: 13106
   0: Swift runtime failure: Index out of range:0
    0: 0
 51: $sSayxSicigs6UInt32V_Tg5:196590
  0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtFs6UInt32V_Tg5:65530
   0: 13106
  0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtFs6UInt32V_Tg5:131060
   0: 13106
   0: Swift runtime failure: Index out of range:0
    0: 0
 51: $sSh8containsySbxFSi_Tg5:144166
  0: 13106
  0: $sSiSHsSH13_rawHashValue4seedS2i_tFTW:0
   0: 0
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:0
   0: 0
 55: $sSlsE3mapySayqd__Gqd__7ElementQzqd_0_YKXEqd_0_YKs5ErrorRd_0_r0_lFSaySnySiGG_s6UInt32Vs5NeverOTg5:655839
  0: 13106
  0: $sSayxGSlsSl5countSivgTWSnySiG_Tg5:28
   0: $sSa5countSivgSnySiG_Tg5:28
    0: $sSa9_getCountSiyFSnySiG_Tg5:28
     0: 7
  0: $sSayxGSlsSly7ElementQz5IndexQzcirTWSnySiG_Tg5:39402
   0: $sSayxSicirSnySiG_Tg5:39402
    0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtFSnySiG_Tg5:39402
     0: 13106
  0: $ss15ContiguousArrayV15reserveCapacityyySiFs6UInt32V_Tg5:210
   0: 7 $ss15ContiguousArrayV16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFs6UInt32V_Tg5:7
   0: $ss15ContiguousArrayV12_endMutationyyFs6UInt32V_Tg5:77
    0: 7
  0: $ss15ContiguousArrayV6appendyyxnFs6UInt32V_Tg5:458738
   0: 7
   0: $ss15ContiguousArrayV034_makeUniqueAndReserveCapacityIfNotD0yyFs6UInt32V_Tg5:91742
    0: 13106
   0: $ss15ContiguousArrayV36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFs6UInt32V_Tg5:249014
    0: 13106
   0: $ss15ContiguousArrayV37_appendElementAssumeUniqueAndCapacity_03newD0ySi_xntFs6UInt32V_Tg5:117954
    0: 13106
 56: $s11MachineCode11UnwindTableV8BaselineE__12functionsEnd8codeSizeACSaySo11NativeFrameVG_SaySi5start_Si3endSi3padtGS2itcfC:294
  0: 7 $s11MachineCode11UnwindTableV8BaselineE__12functionsEnd8codeSizeACSaySo11NativeFrameVG_SaySi5start_Si3endSi3padtGS2itcfCTf4nnnnd_n:7
 56: $s9Assembler3X86OAAV5countSivg:70
  0: 7
 57: $s8BaselineAAO7OutcomeV5image11interpretedAD11MachineCode0E5ImageV_SaySi8position_SS6reasontGtcfC:686
  65473: 7
 58: $s11MachineCode0A5ImageV4code4file4rows4ends9positions9unwinding10metersFuel15isDeterministic11typeNumbersACSays5UInt8VG_AA04FileB0VSgAA12FunctionRowsOSays6UInt32VGSgyYbcAA13PositionTableVyYbcAA06UnwindV0VSgyYbcS2bAVtcfC:1561
  0: 7
 59: $ss27_allocateUninitializedArrayySayxG_BptBwlFs5UInt8V_Tg5:196
  0: 7
$s9Assembler3X86OAAV3jmpyyAC5LabelVF:15202116:103514
 0: 103514
 1: 103514 $s9Assembler3X86OAAV13shortDistance33_A710B681196F637024DEA5F4991C9A1DLL2tos4Int8VSgAC5LabelV_tF:103514
 4.1: 2407
 65516: 103514
 1: $s9Assembler3X86OAAV3jmp4rel8ys4Int8V_tF:69803
  1: $s9Assembler3X86OAAV5plainyys6UInt64V_AGtF:31291
   1: $s9Assembler3X86OAAV7reserve33_19EB570CE0B0F19A4EC823D07441EA47LLyyF:4814
    1: 2407
    1.1: 0
   2: $s9Assembler3X86OAAV6append33_19EB570CE0B0F19A4EC823D07441EA47LL_4bitsys6UInt64V_AItF:26477
    65397: 2407
    3: $sSv10storeBytes2of12toByteOffset2asyx_Sixmts15BitwiseCopyableRzlFs6UInt64V_Tt1g5:16849
     0: 2407
  2: $s9Assembler3X86OAAV9immediateyys4Int8VF:38512
   0: 2407
   0: $s9Assembler3X86OAAV6append33_19EB570CE0B0F19A4EC823D07441EA47LL_4bitsys6UInt64V_AItF:28884
    4: 2407
    3: $sSv10storeBytes2of12toByteOffset2asyx_Sixmts15BitwiseCopyableRzlFs6UInt64V_Tt1g5:9628
     0: 2407
 2: $s9Assembler3X86OAAV5plainyys6UInt64V_AGtF:2022140
  1: $s9Assembler3X86OAAV7reserve33_19EB570CE0B0F19A4EC823D07441EA47LLyyF:202214
   1.4: 101107
   1.5: 0
  2: $s9Assembler3X86OAAV6append33_19EB570CE0B0F19A4EC823D07441EA47LL_4bitsys6UInt64V_AItF:1819926
   4.1: 101107
   65397: 101107
   3: $sSv10storeBytes2of12toByteOffset2asyx_Sixmts15BitwiseCopyableRzlFs6UInt64V_Tt1g5:707749
    0: 101107
 3: $s9Assembler3X86OAAV8distance2toyAC5LabelV_tF:3033210
  2: 101107 $s9Assembler3X86OAAV8distance2to8trailingyAC5LabelV_s5UInt8VtF:101107
  65165: 101107
  1: $s9Assembler3X86OAAV7reserve33_19EB570CE0B0F19A4EC823D07441EA47LLyyF:606642
   1.7: 101107
   1.8: 0
$s8Baseline16FunctionCompilerV11pushCarriedyyAC9TypeRangeVF:15153932:215090
 0: 215090
 1: 215090
 4: 53 $s8Baseline12RegisterFileV4takeySbs5UInt8VF:53
 5: 53 $s8Baseline16FunctionCompilerV4pushyy9Assembler3X86O14VectorRegisterV_11WebAssembly9ValueTypeVtF:53
 7: 4015 $s8Baseline12RegisterFileV4takeySbs5UInt8VF:4015
 8: 4015 $s8Baseline16FunctionCompilerV4pushyy9Assembler3X86O15GeneralRegisterV_11WebAssembly9ValueTypeVtF:4015
 11: 211022
 13: 211022
 65086: 211022
 1: $s8Baseline16FunctionCompilerV9TypeRangeV5countSivg:1505630
  0: 215090
 2: $s8Baseline16FunctionCompilerV4typey11WebAssembly9ValueTypeVAC0H5RangeV_SitF:32544
  1: 4068
  1.2: 0
  1: $s8Baseline16FunctionCompilerV9TypeRangeV5startSivg:12204
   0: 4068
  1: $sSayxSicig11WebAssembly9ValueTypeV_Tg5:0
   0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly05ValueE0V_Tg5:0
    0: 0
   0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly05ValueE0V_Tg5:0
    0: 0
    0: Swift runtime failure: Index out of range:0
     0: 0
 3: $s11WebAssembly9ValueTypeV11MachineCodeE18isInVectorRegisterSbvg:61020
  0: 4068
 11: $s8Baseline16FunctionCompilerV4typey11WebAssembly9ValueTypeVAC0H5RangeV_SitF:0
  1: 0
  1.4: 0
  1.6: 0
  1.8: 0
  65206: 0
  1: $s8Baseline16FunctionCompilerV9TypeRangeV5startSivg:0
   0.1: 0
  1: $sSayxSicig11WebAssembly9ValueTypeV_Tg5:0
   0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly05ValueE0V_Tg5:0
    0: 0
   0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly05ValueE0V_Tg5:0
    0: 0
    0: Swift runtime failure: Index out of range:0
     0: 0
  1: Swift runtime failure: arithmetic overflow:0
   0: 0
 11: $s8Baseline16FunctionCompilerV8pushSlotyy11WebAssembly9ValueTypeVF:0
  1: 0
  65495: 0
  1: $s8Baseline16FunctionCompilerV8nextSlots5Int32Vvg:0
   2: 0
   2.1: 0
   65526: 0
   1: $s8Baseline12UnsafeBufferV4lastxSgvgAA16FunctionCompilerV7OperandV_Tg5:0
    0: 0
    0.1: 0
   2: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:0
    0: 0
  2: $s8Baseline16FunctionCompilerV4sloty9Assembler3X86O7AddressVs5Int32V_11WebAssembly9ValueTypeVtF:0
   1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:0
    0: 0
   1: $s8Baseline11FrameLayoutV5place6ofSlot5counts5Int32VAH_AHtF:0
    1: 0
    1.1: 0
    1: $ss3maxyxx_xtSLRzlFs5Int32V_Tg5:0
     0: 0
    1: Swift runtime failure: arithmetic overflow:0
     0: 0
  3: $s8Baseline12UnsafeBufferV6appendyyxFAA16FunctionCompilerV7OperandV_Tg5:0
   1.1: 0
   1.2: 0
   2.1: 0
   3: 0
   65486: 0
   2: $sSpsRi_zrlE10initialize2toyxn_tF8Baseline16FunctionCompilerV7OperandV_Tg5:0
    0: 0
 11: $ss16IndexingIteratorV4next7ElementQzSgyFSnySiG_Tg5:1266132
  0: 211022
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:0
   0: 0
 11: Swift runtime failure: Range requires lowerBound <= upperBound:0
  0: 0
$s8Baseline16FunctionCompilerV4test33_D31008BD74E03FC5BD5436F211C3916ALLy9Assembler3X86O9ConditionOAC7OperandVF:14560149:103506
 0: 103506
 4: 103506
 5: 12773
 7: 90733 $s9Assembler3X86OAAV9registersyys6UInt64V_s5UInt8VAItF:90733
 9: 103506
 65299: 90733
 1: $s8Baseline16FunctionCompilerV15generalRegisteryAC4HeldVy_9Assembler3X86O07GeneralE0VGAC7OperandVF:2571590
  2: 103506
  2.3: 76452
  3: 27008
  3.1: 27008
  4: 27008 $s8Baseline16FunctionCompilerV4homey9Assembler3X86O15GeneralRegisterVSiF:27008
  6: 46 $s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:46
  7: 46 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O15GeneralRegisterV_AC7OperandVtF:46
  65248: 76452
  3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:459136
   1: 27008
   65509: 27008
   1: Swift runtime failure: precondition failure:0
    0: 0
 2: $s8Baseline16FunctionCompilerV7releaseyyAC4HeldVy_9Assembler3X86O15GeneralRegisterVGF:742498
  0: 27008
  0.1: 76498 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:76498
 3: $s11WebAssembly9ValueTypeV8BaselineE6isWideSbvg:2757423
  0: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:2757423
   0: 103506
 4: $s9Assembler3X86O15GeneralRegisterV23__derived_struct_equalsySbAE_AEtFZ:357003
  0: 17431
 4: $s9Assembler3X86OAAV5countSivg:414024
  0: 103506
 7: $s9Assembler3X86OAAV6test32yyAC15GeneralRegisterV_AGtF:358320
  0: 71664
 7: $s9Assembler3X86OAAV6test64yyAC15GeneralRegisterV_AGtF:38138
  0: 19069
$s8Baseline16FunctionCompilerV3sum33_9C1CE534D4B1130B25806EC58528AE9CLL__10isNegative9Assembler3X86O7AddressVSgAI15GeneralRegisterV_AC6SourceOSbtFZTf4nnnd_n:14126996:159659
 2: 159659
 2.5: 11249
 4: 143248
 4.1: 8213
 4.2: 8213
 7: 151395
 65338: 151395
 2: $s9Assembler3X86O7AddressV_5index5scale_AeC15GeneralRegisterV_AiC5ScaleOs5Int32VtcfC:733230
  0: 8147
  0: $s9Assembler3X86O15GeneralRegisterV23__derived_struct_equalsySbAE_AEtFZ:81470
   0: 8147
   0: Swift runtime failure: precondition failure:0
    0: 0
 4: $s9Assembler3X86O7AddressVyAeC15GeneralRegisterV_s5Int32VtcfC:9192511
  0: 143248
$s9Assembler3X86OAAV13rareRegisters33_19EB570CE0B0F19A4EC823D07441EA47LLyys6UInt64V_s5UInt8VAJtF:13435278:54989
 0: 54989
 2: 54989
 3: 54989
 4: 54989
 6: 54989
 7: 54989
 8: 54989
 8.1: 54989
 8.4: 54989
 8.8: 54989
 9: 54989
 65335: 0
 1: $s9Assembler3X86OAAV7reserve33_19EB570CE0B0F19A4EC823D07441EA47LLyyF:549890
  1: 54989
  1.1: 0
 8: $s9Assembler3X86OAAV4head33_19EB570CE0B0F19A4EC823D07441EA47LL___3rexys6UInt64V_A3ItF:3702225
  3: 54989
  7: 54989
  8: 1283
  9: 1283
  11: $s9Assembler3X86OAAV6append33_19EB570CE0B0F19A4EC823D07441EA47LL_4bitsys6UInt64V_AItF:934813
   4: 54989
   65397: 54989
   3: $sSv10storeBytes2of12toByteOffset2asyx_Sixmts15BitwiseCopyableRzlFs6UInt64V_Tt1g5:164967
    0: 54989
$s11WebAssembly17FunctionValidatorV4pushyyAA8TypeListVAA0aB5ErrorVYKF:12946941:102535
 0: 102535
 2: 102535
 2.3: 62360
 3: 62360
 6: 102535
 65364: 102535
 3: $s11WebAssembly13ModuleContextCyAA9ValueTypeVAA0F4ListV_Sitcig:2210776
  1: 62360
  1.1: 62360
  65498: 59343
  1: $sSayxSicig11WebAssembly9ValueTypeV_Tg5:1424232
   0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly05ValueE0V_Tg5:296715
    0: 59343
   0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly05ValueE0V_Tg5:1127517
    0: 59343
    0: Swift runtime failure: Index out of range:0
     0: 0
 3: $s11WebAssembly17FunctionValidatorV4pushyyAA9ValueTypeVF:1808440
  65415: 62360
  0: $s11WebAssembly11UnsafeStackV4pushyyxFAA9ValueTypeV_Tg5:1559000
   1.1: 62360
   1.2: 0
   2.1: 62360
   3: 62360
   65511: 0
   2: $sSpsRi_zrlE10initialize2toyxn_tF11WebAssembly9ValueTypeV_Tg5:249440
    0: 62360
 7: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
  0: 0
 7: $s20swift_willThrowTyped11WebAssembly0eF5ErrorV_Tg5:0
  0: 0
 7: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
  0: 0
 7: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFSi_Tg5:0
  0: 0
 7: $ss26DefaultStringInterpolationV13appendLiteralyySSF:0
  0: 0
 7: $ss26DefaultStringInterpolationV15literalCapacity18interpolationCountABSi_SitcfC:0
  0: $sSS12_createEmpty19withInitialCapacitySSSi_tFZ:0
   0: 0
$s8Baseline16FunctionCompilerV15waitForAddition33_9C1CE534D4B1130B25806EC58528AE9CLLyy11WebAssembly15InstructionInfoVF:11896347:241721
 0: 241721
 1: 241721
 1.8: 7407
 2: 7407
 5: 7362
 5.1: 6242
 5.2: 1120
 6: 6242
 6.3: 1120
 7: 6214
 8.2: 6214
 9: 6214 $s8Baseline16FunctionCompilerV3popAC7OperandVyF:6214
 13: 235507 $s8Baseline16FunctionCompilerV13waitForBinaryyyAA7PendingV4RuleO_11WebAssembly15InstructionInfoVtF:235507
 65449: 7362
 1: $s8Baseline12UnsafeBufferV3topxvgAA16FunctionCompilerV7OperandV_Tg5:118512
  1: 7407
  65497: 7407
  1: Swift runtime failure: precondition failure:0
   0: 0
 2: $s11WebAssembly15InstructionInfoV7operandys6UInt32VSiF:103698
  0: 7407
$s8Baseline16FunctionCompilerV10saveLocalsyyF:11641438:100869
 0: 100869
 1: 100869
 2: 100869
 2.3: 20243
 3: 20243
 4: 20243
 5.1: 20243
 8: 100869
 9: 100869
 9.3: 788
 10: 788
 12.1: 788
 13: 788
 15: 100869
 16: 100869
 17: 100869
 65290: 20243
 5: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:384617
  1: 20243
  65509: 20243
  1: Swift runtime failure: precondition failure:0
   0: 0
 6: $s11WebAssembly9ValueTypeV8BaselineE6isWideSbvg:101215
  0: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:101215
   0: 20243
 6: $s8Baseline16FunctionCompilerV6memoryy9Assembler3X86O7AddressVAC5LocalVF:263159
  65514: 20243
 6: $s9Assembler3X86OAAV3mov4wide__ySb_AC7AddressVAC15GeneralRegisterVtF:526318
  0: 20243 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:20243
 12: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:14972
  1.1: 788
  65509: 788
  1: Swift runtime failure: precondition failure:0
   0: 0
 13: $s8Baseline16FunctionCompilerV5storeyy9Assembler3X86O14VectorRegisterV_11WebAssembly9ValueTypeVAG7AddressVtF:23212
  65172: 484
  0: $s9Assembler3X86OAAV8BaselineE5storeyyAC14VectorRegisterV_11WebAssembly9ValueTypeVAC7AddressVtF:21276
   65097: 788 $s9Assembler3X86OAAV9vexMemoryyys6UInt64V_s5UInt8VAiC7AddressVAItF:788
   1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:13396
    0: 788
$s9Assembler3X86OAAV5labelAC5LabelVyF:11401528:325742
 0: 325742
 0: $s9Assembler3X86OAAV5labelyAC5LabelVs5Int32VF:9447076
  1: 325742
  1.1: 62 $s9Assembler3X86OAAV10growLabels33_19EB570CE0B0F19A4EC823D07441EA47LLyyF:62
  2: 325742
  3: 325742
  2: $sSpsRi_zrlE10initialize2toyxn_tFs5Int32V_Tg5:2280194
   0: 325742
$s8Baseline16FunctionCompilerV6extend33_9C1CE534D4B1130B25806EC58528AE9CLLyyF:11285108:73794
 0: 73794
 2: 73794
 3: 73794
 4: 73794
 5: 64311
 5.1: 64311
 8: 433 $s8Baseline16FunctionCompilerV3popAC7OperandVyF:433
 9: 433 $s8Baseline16FunctionCompilerV4pushyy9Assembler3X86O15GeneralRegisterV_11WebAssembly9ValueTypeVtF:433
 11: 73361
 65416: 73361
 1: $s8Baseline16FunctionCompilerV5flushyyF:1402548
  1: 73794
  1.2: 9282 $s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:9282
 2: Swift runtime failure: arithmetic overflow:0
  0: 0
 3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV7OperandV_Tg5:1844850
  1: 73794
  65509: 73794
  1: Swift runtime failure: precondition failure:0
   0: 0
 5: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:1093287
  1.1: 64311
  65509: 64311
  1: Swift runtime failure: precondition failure:0
   0: 0
 7: $s8Baseline16FunctionCompilerV4markyyF:25547
  0: 433
  0: $s8Baseline16FunctionCompilerV4markyySiF:22516
   0: 433
   65230: 433
   0: $s11MachineCode12PositionListV6append8distance6offsetySi_SitF:16021
    0: 433 $s11MachineCode12PositionListV5writeyyF:433
   0: $s9Assembler3X86OAAV5countSivg:1732
    0: 433
 8: $s8Baseline16FunctionCompilerV15generalRegisteryAC4HeldVy_9Assembler3X86O07GeneralE0VGAC7OperandVF:34640
  2: 433
  2.3: 0
  3: 433
  3.1: 433
  4: 0
  6: 433 $s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:433
  7: 433 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O15GeneralRegisterV_AC7OperandVtF:433
  65248: 433
  3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:5629
   1.2: 433
   65509: 433
   1: Swift runtime failure: precondition failure:0
    0: 0
$s8Baseline16FunctionCompilerV5shifty9Assembler3X86O15GeneralRegisterVAG5ShiftO_AA7PendingVAC6TargetOtF:11162685:29915
 0: 29915
 1: 26069
 2: 29915
 3: 3846 $s8Baseline16FunctionCompilerV5shift33_9C1CE534D4B1130B25806EC58528AE9CLL_4wide_9Assembler3X86O15GeneralRegisterVAI5ShiftO_SbAC6TargetOtF:3846
 5: 26069 $s8Baseline16FunctionCompilerV3popAC7OperandVyF:26069
 6: 26069 $s8Baseline16FunctionCompilerV3popAC7OperandVyF:26069
 7.3: 26069
 11: 26069
 12: 651
 12.5: 651
 13: 807
 13.3: 807
 14: 807 $s8Baseline16FunctionCompilerV11memoryPlacey9Assembler3X86O7AddressVSgAC7OperandVF:807
 15: 48 $s9Assembler3X86OAAV9vexMemoryyys6UInt64V_s5UInt8VAiC7AddressVAItF:48
 18: 759 $s9Assembler3X86OAAV12vexRegistersyys6UInt64V_s5UInt8VA2ItF:759
 21.1: 25262
 21.3: 2053 $s8Baseline16FunctionCompilerV8register2of9Assembler3X86O15GeneralRegisterVSgAC7OperandV_tF:2053
 24: 896 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:896
 24.6: 896
 26: 24366 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O15GeneralRegisterV_AC7OperandVtF:24366
 27: 23209
 29: 26069 $s8Baseline16FunctionCompilerV8register2of9Assembler3X86O15GeneralRegisterVSgAC7OperandV_tF:26069
 29.5: 16201 $s8Baseline16FunctionCompilerV7releaseyyAC7OperandVF:16201
 31: 26069
 65235: 29915
 2: $s8Baseline12UnsafeBufferV3topxvgAA16FunctionCompilerV7OperandV_Tg5:837620
  1: 29915
  65497: 29915
  1: Swift runtime failure: precondition failure:0
   0: 0
 10: $s8Baseline16FunctionCompilerV6resulty9Assembler3X86O15GeneralRegisterVAC6TargetO_AISgtF:119439
  2.1: 13271 $s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:13271
 12: Swift runtime failure: arithmetic overflow:0
  0: 0
 15: $s9Assembler3X86OAAV6rorx32yyAC15GeneralRegisterV_AC7AddressVs5UInt8VtF:189
  0: 21
 15: $s9Assembler3X86OAAV6rorx64yyAC15GeneralRegisterV_AC7AddressVs5UInt8VtF:297
  0: 27
 17: $s8Baseline16FunctionCompilerV15generalRegisteryAC4HeldVy_9Assembler3X86O07GeneralE0VGAC7OperandVF:33406
  2: 759
  3: 389
  3.1: 389
  4: 389 $s8Baseline16FunctionCompilerV4homey9Assembler3X86O15GeneralRegisterVSiF:389
  6: 0
  7: 0
  3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:8169
   1: 389
   65509: 389
   1: Swift runtime failure: precondition failure:0
    0: 0
 19: $s8Baseline16FunctionCompilerV7releaseyyAC4HeldVy_9Assembler3X86O15GeneralRegisterVGF:0
  0.1: 0
 22: $s8Baseline16FunctionCompilerV15generalRegisteryAC4HeldVy_9Assembler3X86O07GeneralE0VGAC7OperandVF:55132
  2.4: 896
  3.4: 721
  3.5: 721
  4.1: 721 $s8Baseline16FunctionCompilerV4homey9Assembler3X86O15GeneralRegisterVSiF:721
  6.1: 0
  7.1: 0
  65248: 175
  3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:15141
   1.1: 721
   65509: 721
   1: Swift runtime failure: precondition failure:0
    0: 0
 23: $s9Assembler3X86O7AddressV_5index5scale_AeC15GeneralRegisterV_AiC5ScaleOs5Int32VtcfC:63678
  0: 896
  0: $s9Assembler3X86O15GeneralRegisterV23__derived_struct_equalsySbAE_AEtFZ:8960
   0: 896
   0: Swift runtime failure: precondition failure:0
    0: 0
 24: $s9Assembler3X86OAAV5lea32yyAC15GeneralRegisterV_AC7AddressVtF:3945
  0: 789
 24: $s9Assembler3X86OAAV5lea64yyAC15GeneralRegisterV_AC7AddressVtF:642
  0: 107
 27: $s9Assembler3X86OAAV5shift_4wide_2byyAC5ShiftO_SbAC15GeneralRegisterVs5UInt8VtF:1306505
  0: 24366 $s9Assembler3X86OAAV9registersyys6UInt64V_s5UInt8VAItF:24366
$s8Baseline12RegisterFileV7release_6copyOfys5UInt8V_SitF:10863700:108637
 2.2: 108637
 3.1: 108637
 4: 108637
 5: 108637
 65450: 108637
 1: $s8Baseline12RegisterFileV7releaseyys5UInt8VF:6300946
  1: 108637
  1.1: 108637
  2.3: 108637
  2.6: 108637
  1: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$16__s5Int32VTt0g5:651822
   0: 108637
   0: Swift runtime failure: Index out of bounds:0
    0: 0
 3: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$15__s5Int32VTt0g5:217274
  0: 108637
  0: Swift runtime failure: Index out of bounds:0
   0: 0
$s11WebAssembly17FunctionValidatorV5check33_B44D75802FC55263DF1DEEEA70C7CA1ALLyyAA15InstructionInfoVAA0aB5ErrorVYKF:10723284:108316
 0: 108316
 1: 108316
 4: 108316
 8: 108316
 9: 0
 16: 108316
 65436: 108316
 1: $s11WebAssembly15InstructionInfoV7featureAA8FeaturesVvg:1733056
  0: 108316
 2: $s11WebAssembly0aB5ErrorV8disabledyAcA8FeaturesV_SStFZ:0
  0: 0
 2: $s20swift_willThrowTyped11WebAssembly0eF5ErrorV_Tg5:0
  0: 0
 2: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
  0: 0
 2: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlF11WebAssembly6OpcodeO_Tg5:0
  0: 0
  0: $s11WebAssembly6OpcodeOs23CustomStringConvertibleAAsADP11descriptionSSvgTW:0
   119: $s11WebAssembly6OpcodeO11descriptionSSvg:0
    0: $s11WebAssembly6OpcodeO8mnemonicSSvg:0
     1.5: 0
     2.5: 0
     3: 0
     3.2: 0
     1: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$577__s6UInt16VTt0g5:0
      0: 0
      0: Swift runtime failure: Index out of bounds:0
       0: 0
     2: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$577__s6UInt16VTt0g5:0
      0: 0
      0: Swift runtime failure: Index out of bounds:0
       0: 0
     4: $sSS8decoding2asSSx_q_mtcSlRzs16_UnicodeEncodingR_8CodeUnitQy_7ElementRtzr0_lufCSRys5UInt8VG_s0C0O4UTF8OTt0t1g5:0
      0: $sSRyxGSTsST32withContiguousStorageIfAvailableyqd__Sgqd__SRy7ElementQzGKXEKlFTWs5UInt8V_SSTg5:0
       0: $sSS8decoding2asSSx_q_mtcSlRzs16_UnicodeEncodingR_8CodeUnitQy_7ElementRtzr0_lufcSSSRyAGGXEfU_SRys5UInt8VG_s0C0O4UTF8OTG5:0
        0: $sSS8decoding2asSSx_q_mtcSlRzs16_UnicodeEncodingR_8CodeUnitQy_7ElementRtzr0_lufcSSSRyAGGXEfU_SRys5UInt8VG_s0C0O4UTF8OTg5:0
         0: 0
 2: $ss26DefaultStringInterpolationV15literalCapacity18interpolationCountABSi_SitcfC:0
  0: $sSS12_createEmpty19withInitialCapacitySSSi_tFZ:0
   0: 0
 4: $s11WebAssembly15InstructionInfoV10isConstantSbvg:541580
  0: 108316
 5: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
  0: 0
 5: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlF11WebAssembly6OpcodeO_Tg5:0
  0: 0
  0: $s11WebAssembly6OpcodeOs23CustomStringConvertibleAAsADP11descriptionSSvgTW:0
   119: $s11WebAssembly6OpcodeO11descriptionSSvg:0
    0: $s11WebAssembly6OpcodeO8mnemonicSSvg:0
     1.3: 0
     2.3: 0
     3: 0
     3.1: 0
     1: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$577__s6UInt16VTt0g5:0
      0: 0
      0: Swift runtime failure: Index out of bounds:0
       0: 0
     2: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$577__s6UInt16VTt0g5:0
      0: 0
      0: Swift runtime failure: Index out of bounds:0
       0: 0
     4: $sSS8decoding2asSSx_q_mtcSlRzs16_UnicodeEncodingR_8CodeUnitQy_7ElementRtzr0_lufCSRys5UInt8VG_s0C0O4UTF8OTt0t1g5:0
      0: $sSRyxGSTsST32withContiguousStorageIfAvailableyqd__Sgqd__SRy7ElementQzGKXEKlFTWs5UInt8V_SSTg5:0
       0: $sSS8decoding2asSSx_q_mtcSlRzs16_UnicodeEncodingR_8CodeUnitQy_7ElementRtzr0_lufcSSSRyAGGXEfU_SRys5UInt8VG_s0C0O4UTF8OTG5:0
        0: $sSS8decoding2asSSx_q_mtcSlRzs16_UnicodeEncodingR_8CodeUnitQy_7ElementRtzr0_lufcSSSRyAGGXEfU_SRys5UInt8VG_s0C0O4UTF8OTg5:0
         0: 0
 7: $s11WebAssembly15InstructionInfoV6opcodeAA6OpcodeOvg:758212
  0: 108316
 10: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
  0: 0
 11: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
  0: 0
 11: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlF11WebAssembly6OpcodeO_Tg5:0
  0: 0
  0: $s11WebAssembly6OpcodeOs23CustomStringConvertibleAAsADP11descriptionSSvgTW:0
   119: $s11WebAssembly6OpcodeO11descriptionSSvg:0
    0: $s11WebAssembly6OpcodeO8mnemonicSSvg:0
     1.1: 0
     2.1: 0
     3: 0
     1: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$577__s6UInt16VTt0g5:0
      0: 0
      0: Swift runtime failure: Index out of bounds:0
       0: 0
     2: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$577__s6UInt16VTt0g5:0
      0: 0
      0: Swift runtime failure: Index out of bounds:0
       0: 0
     4: $sSS8decoding2asSSx_q_mtcSlRzs16_UnicodeEncodingR_8CodeUnitQy_7ElementRtzr0_lufCSRys5UInt8VG_s0C0O4UTF8OTt0t1g5:0
      0: $sSRyxGSTsST32withContiguousStorageIfAvailableyqd__Sgqd__SRy7ElementQzGKXEKlFTWs5UInt8V_SSTg5:0
       0: $sSS8decoding2asSSx_q_mtcSlRzs16_UnicodeEncodingR_8CodeUnitQy_7ElementRtzr0_lufcSSSRyAGGXEfU_SRys5UInt8VG_s0C0O4UTF8OTG5:0
        0: $sSS8decoding2asSSx_q_mtcSlRzs16_UnicodeEncodingR_8CodeUnitQy_7ElementRtzr0_lufcSSSRyAGGXEfU_SRys5UInt8VG_s0C0O4UTF8OTg5:0
         0: 0
 11: $ss26DefaultStringInterpolationV13appendLiteralyySSF:0
  0: 0
 11: $ss26DefaultStringInterpolationV15literalCapacity18interpolationCountABSi_SitcfC:0
  0: $sSS12_createEmpty19withInitialCapacitySSSi_tFZ:0
   0: 0
 65436: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
  0: 0
 65436: $s20swift_willThrowTyped11WebAssembly0eF5ErrorV_Tg5:0
  0: 0
$s8Baseline16FunctionCompilerV6finishyy11WebAssembly0eF5ErrorVYKF:10568230:13106
 0: 13106
 1: 13106 $s8Baseline16FunctionCompilerV8closeRunyyF:13106
 4: 13106
 4.3: 18060
 6: 18060
 7: 9645 $s9Assembler3X86OAAV4bindyyAC5LabelVF:9645
 8: 9645
 9: 9645 $s9Assembler3X86OAAV3ud1yys5UInt8VF:9645
 11: 0
 12: 4152
 13: 0
 14: 0
 16: 18060
 18: 13106 $s8Baseline16FunctionCompilerV16finishExceptionsyyF:13106
 19: 13106 $s8Baseline16FunctionCompilerV11finishFrame33_87977CF0BF0FA06FEDC4546D267240F8LLyyF:13106
 20: 13106
 21: 13106
 22: 3901 $s9Assembler3X86OAAV4bindyyAC5LabelVF:3901
 23: 151074 $s9Assembler3X86OAAV8distance2toyAC5LabelV_tF:151074
 25: 13106
 65057: 18060 $s8Baseline16FunctionCompilerV10callSlowly_6result8goesBackyAC8SlowCallV_9Assembler3X86O7AddressVSgSbtF:4152 $s8Baseline16FunctionCompilerV4StubOWOh:4152 $s8Baseline16FunctionCompilerV8SlowCallVWOc:4152
 5: $sSayxSicig8Baseline16FunctionCompilerV4StubO_Tg5:986258
  0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF8Baseline16FunctionCompilerV4StubO_Tg5:758520
   0: 18060
  0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF8Baseline16FunctionCompilerV4StubO_Tg5:227738
   0: 16267
   0: Swift runtime failure: Index out of range:0
    0: 0
 8: $s8Baseline16FunctionCompilerV4markyySiF:344650
  0: 4865
  0: $s11MachineCode12PositionListV6append8distance6offsetySi_SitF:305730
   0: 9645 $s11MachineCode12PositionListV5writeyyF:4865
  0: $s9Assembler3X86OAAV5countSivg:19460
   0: 4865
 10: $s8Baseline16FunctionCompilerV11callForeignyy9Assembler3X86O5LabelV_AIs6UInt32VtF:1430800
  1: 4263 $s9Assembler3X86OAAV4bindyyAC5LabelVF:4263
  2: 4263 $s9Assembler3X86OAAV5labelAC5LabelVyF:4263
  6: 4263 $s9Assembler3X86OAAV1jyyAC9ConditionO_AC5LabelVtF:4263
  8: 4263
  9: 4263 $s9Assembler3X86OAAV3jmpyyAC5LabelVF:4263
  10: 4263 $s9Assembler3X86OAAV4bindyyAC5LabelVF:4263
  13: 4263 $s9Assembler3X86OAAV3jmpyyAC5LabelVF:4263
  65188: 4263
  3: $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_AGtF:93786
   0: 4263 $s9Assembler3X86OAAV9registersyys6UInt64V_s5UInt8VAItF:4263
  4: $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_AC7AddressVtF:80997
   0: 4263 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:4263
  5: $s9Assembler3X86OAAV6test64yyAC15GeneralRegisterV_AGtF:55419
   0: 4263 $s9Assembler3X86OAAV9registersyys6UInt64V_s5UInt8VAItF:4263
  7: $s9Assembler3X86OAAV5lea64yyAC15GeneralRegisterV_AC7AddressVtF:98049
   0: 4263 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:4263
  8: $s9Assembler3X86OAAV5countSivg:17052
   0: 4263
  8: $sSa6appendyyxnFSi5place_s6UInt32V4typet_Tg5:347998
   0: 4263
   0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyFSi5place_s6UInt32V4typet_Tg5:89698
    0: 8526 $ss22_ContiguousArrayBufferV20_consumeAndCreateNew14bufferIsUnique15minimumCapacity13growForAppendAByxGSb_SiSbtFSi5place_s6UInt32V4typet_Tg5:7
    0: $sSa5countSivgSi5place_s6UInt32V4typet_Tg5:28
     0: $sSa9_getCountSiyFSi5place_s6UInt32V4typet_Tg5:28
      0: 7
   0: $sSa12_endMutationyyFSi5place_s6UInt32V4typet_Tg5:17052
    0: 4263
   0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFSi5place_s6UInt32V4typet_Tg5:100569
    0: 4263
    0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFSi5place_s6UInt32V4typet_Tg5:1890
     0: 63 $ss22_ContiguousArrayBufferV20_consumeAndCreateNew14bufferIsUnique15minimumCapacity13growForAppendAByxGSb_SiSbtFSi5place_s6UInt32V4typet_Tg5:63
   0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFSi5place_s6UInt32V4typet_Tg5:123627
    0: 4263
  8: Swift runtime failure: arithmetic overflow:0
   0: 0
  11: $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_AC7AddressVtF:106575
   0: 4263 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:4263
  12: $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_AC7AddressVtF:106575
   0: 4263 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:4263
 13: $s8Baseline16FunctionCompilerV14allocateSlowlyyy9Assembler3X86O5LabelV_AC8SlowCallVs6UInt32VtF:0
  1: 0
  5: 0
  6: 0
  2: $sSayxSicig8Baseline16FunctionCompilerV5PlaceO_Tg5:0
   0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF8Baseline16FunctionCompilerV5PlaceO_Tg5:0
    0: 0
    0: Swift runtime failure: Index out of range:0
     0: 0
  3: $s9Assembler3X86OAAV10arithmetic_4wide__yAC10ArithmeticO_SbAC15GeneralRegisterVAJtF:0
   0: 0
  4: $s8Baseline16FunctionCompilerV10loadNumberyy9Assembler3X86O15GeneralRegisterV_s6UInt32VtF:0
   2: 0
   1: $s9Assembler3X86OAAV5mov32yyAC15GeneralRegisterV_AC7AddressVtF:0
    0: 0
   2: $s9Assembler3X86OAAV5countSivg:0
    0: 0
   2: $sSa6appendyyxnFSi5place_s6UInt32V4typet_Tg5:0
    0: 0
    0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyFSi5place_s6UInt32V4typet_Tg5:0
     0: 0
     0: $sSa5countSivgSi5place_s6UInt32V4typet_Tg5:0
      0: $sSa9_getCountSiyFSi5place_s6UInt32V4typet_Tg5:0
       0: 0
    0: $sSa12_endMutationyyFSi5place_s6UInt32V4typet_Tg5:0
     0: 0
    0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFSi5place_s6UInt32V4typet_Tg5:0
     0: 0
     0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFSi5place_s6UInt32V4typet_Tg5:0
      0: 0
    0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFSi5place_s6UInt32V4typet_Tg5:0
     0: 0
   2: Swift runtime failure: arithmetic overflow:0
    0: 0
 20: $s9Assembler3X86OAAV5countSivg:52424
  0: 13106
 21: $ss16IndexingIteratorV4next7ElementQzSgyFSay9Assembler3X86O5LabelV5label_SayAKG7targetstG_Tg5:442856
  0: 13106
  0: $sSayxGSlsSl8endIndex0B0QzvgTW9Assembler3X86O5LabelV5label_SayAIG7targetst_Tg5:144166
   0: $sSa8endIndexSivg9Assembler3X86O5LabelV5label_SayAFG7targetst_Tg5:144166
    0: 13106
    0: $sSa9_getCountSiyF9Assembler3X86O5LabelV5label_SayAFG7targetst_Tg5:104848
     0: 13106
  0: $sSayxGSlsSly7ElementQz5IndexQzcirTW9Assembler3X86O5LabelV5label_SayAJG7targetst_Tg5:153737
   0: $sSayxSicir9Assembler3X86O5LabelV5label_SayAEG7targetst_Tg5:153737
    0: 3901
    0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF9Assembler3X86O5LabelV5label_SayAJG7targetst_Tg5:114727
     0: 3901
    0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF9Assembler3X86O5LabelV5label_SayAIG7targetst_Tg5:23406
     0: 3901
     0: Swift runtime failure: Index out of range:0
      0: 0
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:15604
   0: 3901
 23: $ss16IndexingIteratorV4next7ElementQzSgyFSay9Assembler3X86O5LabelVG_Tg5:1999071
  0: 151074
  0: $sSayxGSlsSl8endIndex0B0QzvgTW9Assembler3X86O5LabelV_Tg5:27307
   0: $sSa8endIndexSivg9Assembler3X86O5LabelV_Tg5:27307
    0: 3901
    0: $sSa9_getCountSiyF9Assembler3X86O5LabelV_Tg5:15604
     0: 3901
  0: $sSayxGSlsSl9formIndex5aftery0B0Qzz_tFTW9Assembler3X86O5LabelV_Tg5:453222
   0: $sSa9formIndex5afterySiz_tF9Assembler3X86O5LabelV_Tg5:453222
    0: 151074
  0: $sSayxGSlsSly7ElementQz5IndexQzcirTW9Assembler3X86O5LabelV_Tg5:755370
   0: $sSayxSicir9Assembler3X86O5LabelV_Tg5:755370
    0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF9Assembler3X86O5LabelV_Tg5:755370
     0: 151074
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:453222
   0: 151074
$s9Assembler3X86OAAV13shortDistance33_A710B681196F637024DEA5F4991C9A1DLL2tos4Int8VSgAC5LabelV_tF:10406551:319256
 2: 255441
 65521: 255441
 1: $s9Assembler3X86OAAV8position2ofSiSgAC5LabelV_tF:6704376
  2: 319256
  1: $s9Assembler3X86OAAV5state2ofs5Int32VAC5LabelV_tF:6065864
   1: 319256
   2: 319256
   1: Swift runtime failure: precondition failure:0
    0: 0
 1: $sSq7flatMapyqd_0_SgABxqd__YKXEqd__YKs5ErrorRd__Ri_d_0_r0_lFSi_s5NeverOs4Int8VTg5:1850635
  0: $s9Assembler3X86OAAV13shortDistance33_A710B681196F637024DEA5F4991C9A1DLL2tos4Int8VSgAC5LabelV_tFAJSiXEfU_:1850635
   0: 63815
   0.1: 63815
   0.2: 63815
   0: $s9Assembler3X86OAAV5countSivg:510520
    0: 63815
   0: Swift runtime failure: arithmetic overflow:0
    0: 0
$s9Assembler3X86OAAV9vexMemoryyys6UInt64V_s5UInt8VAiC7AddressVAItF:10247793:34411
 0: 34411
 3: 34411
 4: 34411
 5: 30067
 6: 30067
 7: 4344
 8: 4344
 11: 28290
 65277: 34411
 1: $s9Assembler3X86OAAV7reserve33_19EB570CE0B0F19A4EC823D07441EA47LLyyF:344110
  1: 34411
  1.1: 0
  65401: 0
 10: $s9Assembler3X86OAAV5place33_19EB570CE0B0F19A4EC823D07441EA47LLyyAC7AddressV_s5UInt8VAJtF:4385931
  1: 34411
  2: 34411
  2.1: 6121 $s9Assembler3X86OAAV16placeWithoutBase33_19EB570CE0B0F19A4EC823D07441EA47LLyyAC7AddressV_s6UInt64Vs5UInt8VtF:6121
  3: $s9Assembler3X86OAAV5place33_19EB570CE0B0F19A4EC823D07441EA47LLys6UInt64V5bytes_AH4bitstAH_AHtFZ:2942160
   1: 28290
   2: 28290
   4: 28290
   6: 28290
   7: 28290
   8: 28290
  4: $s9Assembler3X86OAAV6append33_19EB570CE0B0F19A4EC823D07441EA47LL_4bitsys6UInt64V_AItF:367770
   4.2: 28290
   3: $sSv10storeBytes2of12toByteOffset2asyx_Sixmts15BitwiseCopyableRzlFs6UInt64V_Tt1g5:84870
    0: 28290
 65277: $s9Assembler3X86OAAV6append33_19EB570CE0B0F19A4EC823D07441EA47LL_4bitsys6UInt64V_AItF:481754
  4: 34411
  65397: 34411
  3: $sSv10storeBytes2of12toByteOffset2asyx_Sixmts15BitwiseCopyableRzlFs6UInt64V_Tt1g5:103233
   0: 34411
$s8Baseline16FunctionCompilerV11memoryPlacey9Assembler3X86O7AddressVSgAC7OperandVF:10240311:335827
 0: 335827
 2: 335827
 2.1: 221
 3: 123927
 3.1: 123927
 6: 305540
 65139: 305540
 2: $s8Baseline16FunctionCompilerV4sloty9Assembler3X86O7AddressVs5Int32V_11WebAssembly9ValueTypeVtF:16133
  1: 221
  1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:2652
   0: 221
  1: $s8Baseline11FrameLayoutV5place6ofSlot5counts5Int32VAH_AHtF:12155
   1: 221
   1.1: 221
   1.2: 221
   2: 221
   2.1: 221
   2.2: 221
   1: $ss3maxyxx_xtSLRzlFs5Int32V_Tg5:1105
    0: 221
   1: Swift runtime failure: arithmetic overflow:0
    0: 0
   2: Swift runtime failure: arithmetic overflow:0
    0: 0
  1: $s9Assembler3X86O7AddressVyAeC15GeneralRegisterV_s5Int32VtcfC:884
   0: 221
 3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:1701249
  1: 123927
  65509: 123927
  1: Swift runtime failure: precondition failure:0
   0: 0
$s11WebAssembly12BinaryReaderV10longSigned33_BFD96BBBC3D5DCB94BBE759884E80C76LL4bitss5Int64V5value_Si3endts6UInt64V_tAA0aB5ErrorVYKF:10055348:19776
 0: 19776
 6: 19776
 6.3: 128334
 10: 148110
 11: 4960
 13.1: 4960
 13.6: 4960
 14.1: 4960
 16: 148110
 18: 148110
 19: 19776
 65280: 148110
 1: $s11WebAssembly12BinaryReaderV8positionSivg:79104
  0: 19776
 6: $s11WebAssembly12BinaryReaderV8endErrorAA0abF0VyF:0
  0: 0
 7: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tg5:859206
  0: 148110
 11: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
  0: 0
 14: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
  0: 0
 20: $s11WebAssembly12BinaryReaderV7checked33_BFD96BBBC3D5DCB94BBE759884E80C76LLyS2iAA0aB5ErrorVYKF:237312
  1: 19776
  1: $s11WebAssembly12BinaryReaderV8endError33_BFD96BBBC3D5DCB94BBE759884E80C76LL2atAA0abF0VSi_tF:0
   1: 0
   65210: 0
   1: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
    0: 0
 65280: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
  0: 0
$s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_s5Int64VtF:10053768:163395
 0: 163395
 1: 163395
 3.1: 15528
 8: 163395
 65485: 163395
 2: $s9Assembler3X86OAAV5mov32_5imm32yAC15GeneralRegisterV_s5Int32VtF:2365872
  1: 147867 $s9Assembler3X86OAAV8inOpcodeyys6UInt64V_s5UInt8VtF:147867
 4: $s9Assembler3X86OAAV5mov64_5imm32yAC15GeneralRegisterV_s5Int32VtF:5400
  1: 270 $s9Assembler3X86OAAV9registersyys6UInt64V_s5UInt8VAItF:270
  2: $s9Assembler3X86OAAV9immediateyys5Int32VF:540
   0.1: 270
 6: $s9Assembler3X86OAAV8movabs64_5imm64yAC15GeneralRegisterV_s5Int64VtF:289902
  1: 15258 $s9Assembler3X86OAAV8inOpcodeyys6UInt64V_s5UInt8VtF:15258
  65452: 15258
$s11WebAssembly18InstructionDecoderV12decodeLocalsyyAA12BinaryReaderVz_xztAA0aB5ErrorVYKAA0C7VisitorRzRi_zRi0_zlFAA17FunctionValidatorV_Tg5:9914251:13106
 0: 13106
 8: 0
 13: 13106
 65502: 23022 $s11WebAssembly11TypeContextVWOc:49 $s11WebAssembly11TypeContextVWOh:49
 3: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:602876
  1: 13106
  3: 13106
  4: 13106
  65432: 13106
  2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:104848
   0: 13106
  8: $s11WebAssembly12BinaryReaderV5moved2toxx5value_Si3endt_tlFs6UInt64V_Tgq5:0
   1.1: 0
  8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
   0: 0
 4: $ss16IndexingIteratorV4next7ElementQzSgyFSnys6UInt32VG_Tgq5:792318
  0: 23022
  0: $ss6UInt32VSQsSQ2eeoiySbx_xtFZTW:575550
   0: 23022
 7: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:598622
  1.2: 23022
  3.1: 23022
  4.1: 23021
  65432: 1
  2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:184176
   0: 23022
  8: $s11WebAssembly12BinaryReaderV5moved2toxx5value_Si3endt_tlFs6UInt64V_Tgq5:15
   1: 1
  8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:38
   0: 1 $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZTf4nnnnnd_n:1
 8: $s11WebAssembly12BinaryReaderV9valueTypeAA05ValueF0VyAA0aB5ErrorVYKF:713686
  5: 23022
  7: 23022
  10: 0
  11: 0
  65242: 0
  1: $s11WebAssembly12BinaryReaderV4peeks5UInt8VSgyF:207202
   0: 23021
   0: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:92088
    0: 23022
  2: $s11WebAssembly12BinaryReaderV4bytes5UInt8VyAA0aB5ErrorVYKF:0
   1: $s11WebAssembly12BinaryReaderV8endErrorAA0abF0VyF:0
    0: 0
  6: $s11WebAssembly12BinaryReaderV4bytes5UInt8VyAA0aB5ErrorVYKF:161154
   3: 23022
 8: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP11visitLocalsyys6UInt32V_AA9ValueTypeVtAA0aB5ErrorVYKFTW:5831563
  84: $s11WebAssembly17FunctionValidatorV11visitLocalsyys6UInt32V_AA9ValueTypeVtAA0aB5ErrorVYKF:5831563
   1: 23022
   2: 23022
   5.5: 49 $s11WebAssembly11TypeContextV5check_5limit8featuresyAA05ValueC0V_s6UInt32VSgAA8FeaturesVtAA0aB5ErrorVYKF:49
   7: 23022
   65452: 23022
   3: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
    0: 0
   3: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
    0: 0
   3: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFs6UInt64V_Tg5:0
    0: 0
   3: $ss26DefaultStringInterpolationV15literalCapacity18interpolationCountABSi_SitcfC:0
    0: $sSS12_createEmpty19withInitialCapacitySSSi_tFZ:0
     0: 0
   5: $s11WebAssembly9ValueTypeV16isNumberOrVectorSbvg:391374
    0: 23022
   7: $s11WebAssembly10LocalTypesV6append_5count13expandingUpToyAA9ValueTypeV_s6UInt32VSitF:4122055
    1: 23022
    2: 23022
    2.1: 23022
    2.2: 23022
    2.4: 23022
    5: 0
    65492: 23022
    2: Swift runtime failure: Negative value is not representable:0
     0: 0
    3: $s11WebAssembly11UnsafeStackV4pushyyxFAA10LocalTypesV0F0V_Tg5:2197324
     1.1: 57821
     1.2: 7 $s11WebAssembly11UnsafeStackV4grow33_53AE0141BE154D4A746C62217E0D9910LLyyFAA10LocalTypesV0M0V_Tg5:7
     2.1: 57821
     3: 57821
     65511: 7
     2: $sSpsRi_zrlE10initialize2toyxn_tF11WebAssembly10LocalTypesV0E0V_Tg5:751673
      0: 57821
    3: $ss16IndexingIteratorV4next7ElementQzSgyFSnys6UInt32VG_Tg5:566433
     0: 57821
     0: $ss6UInt32VSQsSQ2eeoiySbx_xtFZTW:173463
      0: 57821
    6: $sSa6appendyyxnFs6UInt64V3end_11WebAssembly9ValueTypeV4typet_Tg5:0
     0: 0
     0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyFs6UInt64V3end_11WebAssembly9ValueTypeV4typet_Tg5:0
      0: 0
      0: $sSa5countSivgs6UInt64V3end_11WebAssembly9ValueTypeV4typet_Tg5:0
       0: $sSa9_getCountSiyFs6UInt64V3end_11WebAssembly9ValueTypeV4typet_Tg5:0
        0: 0
     0: $sSa12_endMutationyyFs6UInt64V0A0_11WebAssembly9ValueTypeV4typet_Tg5:0
      0: 0
     0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFs6UInt64V3end_11WebAssembly9ValueTypeV4typet_Tg5:0
      0: 0
      0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFs6UInt64V3end_11WebAssembly9ValueTypeV4typet_Tg5:0
       0: 0
     0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFs6UInt64V3end_11WebAssembly9ValueTypeV4typet_Tg5:0
      0: 0
 10: $s11WebAssembly0aB5ErrorV2at5startACSi_tF:0
  0: $s11WebAssembly0aB5ErrorV2at6offset5placeACSiSg_SSSgyXKtF:0
   1: 0
   65481: 0
   1: $s11WebAssembly0aB5ErrorV5placeSSSgvg:0
    0: 0
   1: $s11WebAssembly0aB5ErrorV6detailSSvg:0
    0: 0
   1: $s11WebAssembly0aB5ErrorV7featureAA8FeaturesVSgvg:0
    0: 0
   1: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
    0: 0
 10: $s20swift_willThrowTyped11WebAssembly0eF5ErrorV_Tgq5:0
  0: 0
$s8Baseline16FunctionCompilerV7restore33_BBD4669C4FE231B23EF071E813CB3DBALLyy9Assembler3X86O15GeneralRegisterVF:9595292:83314
 0: 83314
 1: 83314
 1.2: 83314
 3: 83314
 3.2: 4231
 4: 79083
 5: 83314
 65310: 83314
 2: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$15__s5Int32VTt0g5:166628
  0: 83314
  0: Swift runtime failure: Index out of bounds:0
   0: 0
 3: $s11WebAssembly9ValueTypeV8BaselineE6isWideSbvg:16924
  0: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:16924
   0: 4231
 3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:55003
  1: 4231
  65509: 4231
  1: Swift runtime failure: precondition failure:0
   0: 0
 4: $s9Assembler3X86OAAV3mov4wide__ySb_AC15GeneralRegisterVAC7AddressVtF:620850
  0: 83314 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:83314
$s8Baseline12RegisterFileV6isHeldSbvg:9277728:579858
 1: 579858
 2.1: 579858
 3: 0
 3.1: 0
 4: 0
 7: 579858
 65409: 579858
$s8Baseline16FunctionCompilerV7compileyAC6ResultVSi_11WebAssembly18InstructionDecoderVztAG0fG5ErrorVYKF:9043140:13106
 0: 13106
 1: 13106
 2: 13106
 3: 13106
 4: 13106
 4.1: 13106
 5: 13106
 6: 13106
 7: 13106 $s11WebAssembly12BinaryReaderV_5rangeACs4SpanVys5UInt8VG_AA9ByteRangeVtcfC:13106
 8: 13106 $s8Baseline16FunctionCompilerV13declareLocalsyy11WebAssembly12BinaryReaderVz_AE18InstructionDecoderVztAE0fG5ErrorVYKF:13106
 9: 13106 $s8Baseline16FunctionCompilerV5begin33_CD06C7E7E6FB081F789DEA5BA93165BBLLyys6UInt32V_AA14LocalRegistersVtF:13106
 10: 13106 $s11WebAssembly18InstructionDecoderV16decodeExpressionyyAA12BinaryReaderVz_xztAA0aB5ErrorVYKAA0C7VisitorRzRi_zRi0_zlF8Baseline16FunctionCompilerV_Tg5:13106
 11: 13106 $s8Baseline16FunctionCompilerV6finishyy11WebAssembly0eF5ErrorVYKF:13106
 12: 13106
 13: 13106
 14: 13106
 15: 13106
 15.1: 13106
 15.2: 13106
 65318: 26212 $s11WebAssembly9LocalUsesVSgWOy:13106
 1: $sSayxSicig11WebAssembly8FunctionV_Tg5:760148
  0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly8FunctionV_Tg5:327650
   0: 13106
  0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly8FunctionV_Tg5:432498
   0: 13106
   218: 13106
   0: Swift runtime failure: Index out of range:0
    0: 0
 2: $sSa5countSivgSi5place_Si4restSi8functiont_Tg5:52424
  0: $sSa9_getCountSiyFSi5place_Si4restSi8functiont_Tg5:52424
   0: 13106
 2: $sSa5countSivgSi5place_Si8functiont_Tg5:52424
  0: $sSa9_getCountSiyFSi5place_Si8functiont_Tg5:52424
   0: 13106
 2: $sSa5countSivgSi5place_s6UInt32V4typet_Tg5:104848
  0: $sSa9_getCountSiyFSi5place_s6UInt32V4typet_Tg5:104848
   0: 13106
 2: $sSa5countSivgSi5start_Si3endSi3padt_Tg5:52424
  0: $sSa9_getCountSiyFSi5start_Si3endSi3padt_Tg5:52424
   0: 13106
 2: $sSa5countSivgSi_Tg5:52424
  0: $sSa9_getCountSiyFSi_Tg5:52424
   0: 13106
 4: $s8Baseline10CallShapesCyAA0B5ShapeCs6UInt32Vcig:511134
  0: 13106
  0: $sSayxSicig8Baseline9CallShapeC_Tg5:458710
   0: 13106
   0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF8Baseline9CallShapeC_Tg5:65530
    0: 13106
   0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF8Baseline9CallShapeC_Tg5:131060
    0: 13106
    0: Swift runtime failure: Index out of range:0
     0: 0
 5: $s11WebAssembly9ByteRangeV7indicesSnySiGvg:117954
  0: 13106
  0: Swift runtime failure: Range requires lowerBound <= upperBound:0
   0: 0
 7: $sSa4spans4SpanVyxGvgs5UInt8V_Tg5:104848
  0: 13106
 9: $s8Baseline16FunctionCompilerV14localRegisters2ofAA05LocalE0VSi_t11WebAssembly0hI5ErrorVYKF:1192646
  1: 26212
  2: 0
  1: $s8Baseline14LocalRegistersV_2ofAC11WebAssembly0B4UsesV_SitcfC:170378
   0: 13106
  2: $s11WebAssembly15ModuleValidatorV9localUses2of2in_AA05LocalF0VSi_AA0C0VAA0C7ContextCtAA0aB5ErrorVYKFZ:0
   0: 0
  2: $s8Baseline14LocalRegistersV_2ofAC11WebAssembly0B4UsesV_SitcfC:0
   0: 0
  65279: $s8Baseline14LocalRegistersV_2ofAC11WebAssembly0B4UsesV_SitcfC:262120
   0: 13106 $s8Baseline14LocalRegistersV_2ofAC11WebAssembly0B4UsesV_SitcfCTf4nnd_n:13106
 13: $s20swift_willThrowTyped11WebAssembly0eF5ErrorV_Tg5:0
  0: 0
 13: $s8Baseline16FunctionCompilerV11notCompiledy11WebAssembly0fG5ErrorVSSFZ:0
  1: 0
  65224: 0
  1: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
   0: 0
  1: $ss26DefaultStringInterpolationV13appendLiteralyySSF:0
   0: 0
  1: $ss26DefaultStringInterpolationV15literalCapacity18interpolationCountABSi_SitcfC:0
   0: $sSS12_createEmpty19withInitialCapacitySSSi_tFZ:0
    0: 0
 14: $s20swift_willThrowTyped11WebAssembly0eF5ErrorV_Tg5:0
  0: 0
 15: $s8Baseline11FrameLayoutV7unwoundAA07UnwoundB0Vvg:366968
  0: 13106
  0: $s8Baseline11FrameLayoutV5depths5Int32Vvg:340756
   0: 13106
   0.1: 13106
   0: Swift runtime failure: arithmetic overflow:0
    0: 0
  0: Swift runtime failure: Negative value is not representable:0
   0: 0
 15: Swift runtime failure: Range requires lowerBound <= upperBound:0
  0: 0
 65318: $s20swift_willThrowTyped11WebAssembly0eF5ErrorV_Tg5:0
  0: 0
$s8Baseline16FunctionCompilerV11clearLocals33_BBD4669C4FE231B23EF071E813CB3DBALL4fromySi_tF:8915805:13106
 0: 13106
 2: 13106
 4: 57821
 8: 565
 12: 24578
 15: 35563
 15.2: 35563
 17: 10495
 17.2: 7432
 19: 6854
 19.1: 6854
 20: 6854
 21: 16847
 21.3: 16847
 26: 1267 $s9Assembler3X86OAAV9labelHereAC5LabelVyF:1267
 28: 1267 $s9Assembler3X86OAAV10arithmetic_4wide__yAC10ArithmeticO_SbAC15GeneralRegisterVs5Int32VtF:1267
 29: 1267 $s9Assembler3X86OAAV10arithmetic_4wide__yAC10ArithmeticO_SbAC15GeneralRegisterVs5Int32VtF:1267
 30: 1267 $s9Assembler3X86OAAV1jyyAC9ConditionO_AC5LabelVtF:1267
 31.1: 13106
 65388: 57821
 2: $ss16IndexingIteratorV4next7ElementQzSgyFSnySiG_Tg5:1140010
  0: 57821
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:462568
   0: 57821
  0: $sSnyxGSlsSxRzSZ6StrideRpzrlSl9formIndex5aftery0C0Qzz_tFTWSi_Tg5:251880
   0: $sSiSxsSx8advanced2byx6StrideQz_tFTW:251880
    0: 10495
 2: $ss3maxyxx_xtSLRzlFSi_Tg5:235908
  0: 13106
 3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:1214241
  1: 57821
  65509: 57821
  1: Swift runtime failure: precondition failure:0
   0: 0
 5: $s11WebAssembly9ValueTypeV11MachineCodeE18isInVectorRegisterSbvg:245780
  0: 24578
 7: $s9Assembler3X86OAAV6vxorpsyyAC14VectorRegisterV_A2GtF:7910
  0: 565 $s9Assembler3X86OAAV12vexRegistersyys6UInt64V_s5UInt8VA2ItF:565
 10: $s9Assembler3X86OAAV5xor32yyAC15GeneralRegisterV_AGtF:288156
  0: 24013 $s9Assembler3X86OAAV9registersyys6UInt64V_s5UInt8VAItF:24013
 14: $ss3minyxx_xtSLRzlFs5Int32V_Tg5:248941
  0: 35563
 15: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:569008
  0: 35563
 15: Swift runtime failure: arithmetic overflow:0
  0: 0
 19: Swift runtime failure: arithmetic overflow:0
  0: 0
 21: $s9Assembler3X86O7AddressVyAeC15GeneralRegisterV_s5Int32VtcfC:33694
  0: 16847
 21: $s9Assembler3X86OAAV5mov64_5imm32yAC7AddressV_s5Int32VtF:741268
  0: 16847 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:16847
 21: $ss16IndexingIteratorV4next7ElementQzSgyFSnys5Int32VG_Tg5:442835
  0: 16847
  0: $sSnyxGSlsSxRzSZ6StrideRpzrlSl9formIndex5aftery0C0Qzz_tFTWs5Int32V_Tg5:173971
   0: $sSlsE20_failEarlyRangeCheck_6boundsy5IndexQz_SnyADGtFSnys5Int32VG_Tg5:173971
    0: 16847
    0: $ss5Int32VSLsSL1loiySbx_xtFZTW:72889
     0: 16847
    0: Swift runtime failure: Index out of bounds:0
     0: 0
  0: $ss5Int32VSQsSQ2eeoiySbx_xtFZTW:101082
   0: 16847
 21: Swift runtime failure: Range requires lowerBound <= upperBound:0
  0: 0
 21: Swift runtime failure: arithmetic overflow:0
  0: 0
 24: $s9Assembler3X86O7AddressVyAeC15GeneralRegisterV_s5Int32VtcfC:15204
  0: 1267
 24: $s9Assembler3X86OAAV5lea64yyAC15GeneralRegisterV_AC7AddressVtF:16471
  0: 1267 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:1267
 25: $s9Assembler3X86OAAV5mov32_5imm32yAC15GeneralRegisterV_s5Int32VtF:45612
  0: 1267 $s9Assembler3X86OAAV8inOpcodeyys6UInt64V_s5UInt8VtF:1267
 27: $s9Assembler3X86OAAV5mov64_5imm32yAC7AddressV_s5Int32VtF:45612
  0: 1267 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:1267
$s8Baseline16FunctionCompilerV4jump2toySi_tF:8740427:76109
 0: 76109
 1.1: 76109
 2: 76109
 2.1: 0
 3: 76109
 7: 0
 8: 0
 10: 76109 $s8Baseline16FunctionCompilerV10restoreAllyyF:76109
 11: 76109
 11.1: 76109 $s9Assembler3X86OAAV3jmpyyAC5LabelVF:76109
 12.1: 76109
 65449: 76109
 1: $s8Baseline12UnsafeBufferVyxSiciMAA16FunctionCompilerV5BlockV_Tg5:3120469
  1: 76109
  2: 76109
  56: 76109
  65505: 76109
  1: Swift runtime failure: precondition failure:0
   0: 0
 3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5BlockV_Tg5:380545
  65509: 76109
 5: $s8Baseline16FunctionCompilerV9carryLast33_87977CF0BF0FA06FEDC4546D267240F8LLyyF:272038
  3: 76 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O14VectorRegisterV_AC7OperandVtF:76
  5: 3982 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O15GeneralRegisterV_AC7OperandVtF:3982
  65514: 4058
  1: $s8Baseline12UnsafeBufferV3topxvgAA16FunctionCompilerV7OperandV_Tg5:109566
   1: 4058
   65497: 4058
   1: Swift runtime failure: precondition failure:0
    0: 0
  2: $s11WebAssembly9ValueTypeV11MachineCodeE18isInVectorRegisterSbvg:32464
   0: 4058
 11: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5BlockV_Tg5:1065526
  1: 76109
  65509: 76109
  1: Swift runtime failure: precondition failure:0
   0: 0
$s11WebAssembly13ModuleContextC13functionShapeyAA04TypeD0V08FunctionF0Vs6UInt32VAA0aB5ErrorVYKF:8561938:111194
 0: 111194
 1: 111194
 3: 111194
 6: 111194
 65531: 111194
 1: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
  0: 0
 1: $ss17FixedWidthIntegerPsE8clampingxqd___tcSzRd__lufCSi_s6UInt32VTt1g5:222388
  0: $sSiSzsSz18truncatingIfNeededxqd___tcSzRd__lufCTWs6UInt32V_Tt1g5:222388
   0: $ss6UInt32VSzsSz8_lowWordSuvgTW:222388
    0: 111194
 1: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFs6UInt32V_Tg5:0
  0: 0
 2: $sSayxSicig11WebAssembly11TypeContextV13FunctionShapeV_Tg5:1445522
  0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:1445522
   0: 111194
 4: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
  0: 0
 4: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
  0: 0
 4: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFs6UInt32V_Tg5:0
  0: 0
 4: $ss26DefaultStringInterpolationV15literalCapacity18interpolationCountABSi_SitcfC:0
  0: $sSS12_createEmpty19withInitialCapacitySSSi_tFZ:0
   0: 0
 65531: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
  0: 0
 65531: $s20swift_willThrowTyped11WebAssembly0eF5ErrorV_Tg5:0
  0: 0
$s8Baseline16FunctionCompilerV5begin33_CD06C7E7E6FB081F789DEA5BA93165BBLLyys6UInt32V_AA14LocalRegistersVtF:8250709:13106
 0: 13106
 6: 13106
 7: 13106
 8: 13106
 9: 13106
 10: 13106
 11: 13106 $s9Assembler3X86OAAV5alignyySiF:13106
 12: 13106
 13: 13106
 14: 13106 $s9Assembler3X86OAAV5labelAC5LabelVyF:13106
 15: 13106 $s8Baseline16FunctionCompilerV11placeLocalsyyAA14LocalRegistersVF:13106
 16: 13106 $s8Baseline16FunctionCompilerV5enteryyF:13106
 17: 13106 $s8Baseline16FunctionCompilerV10countEntryyyF:13106
 18: 13106
 21: 13106
 22: 13106 $s8Baseline16FunctionCompilerV8beginRunyyF:13106
 65274: 26212
 1: $s8Baseline12UnsafeBufferV9removeAllyyFAA16FunctionCompilerV7OperandV_Tg5:144166
  0: 13106
 2: $s8Baseline12UnsafeBufferV9removeAllyyFAA16FunctionCompilerV5BlockV_Tg5:144166
  0: 13106
 3: $s8Baseline12UnsafeBufferV9removeAllyyFSi_Tg5:144166
  0: 13106
 4: $sSa9removeAll15keepingCapacityySb_tF8Baseline16FunctionCompilerV4StubO_Tg5:551548
  0: 26212 $ss22_ContiguousArrayBufferV19_uninitializedCount15minimumCapacityAByxGSi_SitcfC8Baseline16FunctionCompilerV4StubO_Tt1g5:137
  0: $sSa12_getCapacitySiyF8Baseline16FunctionCompilerV4StubO_Tg5:1096
   0: 137
  0: $sSa15replaceSubrange_4withySnySiG_qd__nt7ElementQyd__RszSlRd__lF8Baseline16FunctionCompilerV4StubO_s15EmptyCollectionVyAJGTg5:90783
   0: 12969 $sSa15replaceSubrange_4withySnySiG_qd__nt7ElementQyd__RszSlRd__lF8Baseline16FunctionCompilerV4StubO_s15EmptyCollectionVyAJGTg5Tf4ndn_n:12969
  0: $sSksSx5IndexRpzSnyABG7IndicesRtzSiAA_6StrideRTzrlE7indicesACvgSay8Baseline16FunctionCompilerV4StubOG_Tg5:64845
   0: $sSayxGSlsSl8endIndex0B0QzvgTW8Baseline16FunctionCompilerV4StubO_Tg5:64845
    0: $sSa8endIndexSivg8Baseline16FunctionCompilerV4StubO_Tg5:64845
     0: $sSa9_getCountSiyF8Baseline16FunctionCompilerV4StubO_Tg5:64845
      0: 12969
 5: $sSa9removeAll15keepingCapacityySb_tF9Assembler3X86O5LabelV5label_SayAGG7targetst_Tg5:552036
  0: 26212 $ss22_ContiguousArrayBufferV19_uninitializedCount15minimumCapacityAByxGSi_SitcfC9Assembler3X86O5LabelV5label_SayAJG7targetst_Tt1g5:198
  0: $sSa12_getCapacitySiyF9Assembler3X86O5LabelV5label_SayAFG7targetst_Tg5:1584
   0: 198
  0: $sSa15replaceSubrange_4withySnySiG_qd__nt7ElementQyd__RszSlRd__lF9Assembler3X86O5LabelV5label_SayAJG7targetst_s15EmptyCollectionVyAjK_AlMtGTg5:90356
   0: 12908 $sSa15replaceSubrange_4withySnySiG_qd__nt7ElementQyd__RszSlRd__lF9Assembler3X86O5LabelV5label_SayAJG7targetst_s15EmptyCollectionVyAjK_AlMtGTg5Tf4ndn_n:12908
  0: $sSksSx5IndexRpzSnyABG7IndicesRtzSiAA_6StrideRTzrlE7indicesACvgSay9Assembler3X86O5LabelV5label_SayAMG7targetstG_Tg5:64540
   0: $sSayxGSlsSl8endIndex0B0QzvgTW9Assembler3X86O5LabelV5label_SayAIG7targetst_Tg5:64540
    0: $sSa8endIndexSivg9Assembler3X86O5LabelV5label_SayAFG7targetst_Tg5:64540
     0: $sSa9_getCountSiyF9Assembler3X86O5LabelV5label_SayAFG7targetst_Tg5:64540
      0: 12908
 12: $s9Assembler3X86OAAV5countSivg:52424
  0: 13106
 13: $s11MachineCode12PositionListV5begin8distance6offsetySi_SitF:511134
  0: 13106
 18: $s8Baseline16FunctionCompilerV9TypeRangeV_7resultsAE11WebAssembly0D7ContextV0B5ShapeV_SbtcfC:144166
  2: 13106
  2: Swift runtime failure: arithmetic overflow:0
   0: 0
 18: $sSayxSicig11WebAssembly11TypeContextV13FunctionShapeV_Tg5:249014
  0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:117954
   0: 13106
  0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:131060
   0: 13106
   0: Swift runtime failure: Index out of range:0
    0: 0
 19: $s8Baseline12UnsafeBufferV6appendyyxFAA16FunctionCompilerV5BlockV_Tg5:1559614
  1: 13106
  1.1: 0
  2: 13106
  3: 13106
  2: $sSpsRi_zrlE10initialize2toyxn_tF8Baseline16FunctionCompilerV5BlockV_Tg5:1074692
   0: 13106
$s8Baseline16FunctionCompilerV5enteryyF:7908369:13106
 0: 13106
 1: 13106
 5: 13106
 5.3: 9052
 5.6: 7807
 6: 13106 $s9Assembler3X86OAAV10arithmetic_4wide__yAC10ArithmeticO_SbAC15GeneralRegisterVs5Int32VtF:13106
 7: 13106
 7.1: 13106
 8: 13106
 8.1: 1486 $s8Baseline16FunctionCompilerV10clearFrame33_BBD4669C4FE231B23EF071E813CB3DBALLyyF:1486
 9: 13106
 11: 13106
 12: 13106
 12.1: 29641 $s8Baseline16FunctionCompilerV7receive33_BBD4669C4FE231B23EF071E813CB3DBALLyySi_AA9CallShapeC5PlaceOtF:29641
 13: 13106 $s8Baseline16FunctionCompilerV11clearLocals33_BBD4669C4FE231B23EF071E813CB3DBALL4fromySi_tF:13106
 15: 13106
 16: 13106
 17: 13106
 65462: 25772
 1: $s8Baseline16FunctionCompilerV4markyySiF:170378
  0: 13106
  65230: 0
  0: $s11MachineCode12PositionListV6append8distance6offsetySi_SitF:117954
   0: 13106
  0: $s9Assembler3X86OAAV5countSivg:0
   0: 0
 2: $s9Assembler3X86OAAV4pushyyAC15GeneralRegisterVF:275226
  0: 13106 $s9Assembler3X86OAAV8inOpcodeyys6UInt64V_s5UInt8VtF:13106
 3: $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_AGtF:235908
  0: 13106 $s9Assembler3X86OAAV9registersyys6UInt64V_s5UInt8VAItF:13106
 5: $s9Assembler3X86OAAV4pushyyAC15GeneralRegisterVF:490194
  0: 10374 $s9Assembler3X86OAAV8inOpcodeyys6UInt64V_s5UInt8VtF:27233
 7: $s9Assembler3X86OAAV5countSivg:52424
  0: 13106
 7: Swift runtime failure: arithmetic overflow:0
  0: 0
 9: $s8Baseline11FrameLayoutV7contexts5Int32Vvg:878102
  0: 13106
  65503: 13106
  0: $s8Baseline11FrameLayoutV9savedSize33_86BA47E903C4946AE799463CEE081536LLs5Int32Vvg:760148
   0: 13106
 9: $s9Assembler3X86OAAV5mov64yyAC7AddressV_AC15GeneralRegisterVtF:301438
  0: 13106 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:13106
 10: $s8Baseline11FrameLayoutV6memorys5Int32Vvg:209696
  0: 13106
  65502: 13106
 10: $s9Assembler3X86OAAV5mov64yyAC7AddressV_AC15GeneralRegisterVtF:196590
  0: 13106 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:13106
 11: $s8Baseline11FrameLayoutV7resultss5Int32Vvg:0
  0: 0
  65501: 0
 11: $s9Assembler3X86OAAV5mov64yyAC7AddressV_AC15GeneralRegisterVtF:0
  0: 0
 12: $ss18EnumeratedSequenceV8IteratorV4nextSi6offset_7ElementQz7elementtSgyFSay8Baseline9CallShapeC5PlaceOG_Tg5:1298015
  0: $ss16IndexingIteratorVyxGStsSt4next7ElementQzSgyFTWSay8Baseline9CallShapeC5PlaceOG_Tg5:1298015
   0: 29641
   0: $sSayxGSlsSl8endIndex0B0QzvgTW8Baseline9CallShapeC5PlaceO_Tg5:91742
    0: $sSa8endIndexSivg8Baseline9CallShapeC5PlaceO_Tg5:91742
     0: 13106
     0: $sSa9_getCountSiyF8Baseline9CallShapeC5PlaceO_Tg5:52424
      0: 13106
   0: $sSayxGSlsSl9formIndex5aftery0B0Qzz_tFTW8Baseline9CallShapeC5PlaceO_Tg5:118564
    0: $sSa9formIndex5afterySiz_tF8Baseline9CallShapeC5PlaceO_Tg5:118564
     0: 29641
   0: $sSayxGSlsSly7ElementQz5IndexQzcirTW8Baseline9CallShapeC5PlaceO_Tg5:563179
    0: $sSayxSicir8Baseline9CallShapeC5PlaceO_Tg5:563179
     0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF8Baseline9CallShapeC5PlaceO_Tg5:563179
      0: 29641
   0: $sSiSQsSQ2eeoiySbx_xtFZTW:296410
    0: 29641
 13: $sSa5countSivg8Baseline9CallShapeC5PlaceO_Tg5:77316
  0: $sSa9_getCountSiyF8Baseline9CallShapeC5PlaceO_Tg5:77316
   0: 12886
$s8Baseline16FunctionCompilerV10callSlowly_6result8goesBackyAC8SlowCallV_9Assembler3X86O7AddressVSgSbtF:7814620:4152
 0: 4152
 1: 4152 $s9Assembler3X86OAAV4bindyyAC5LabelVF:4152
 2: 4152
 5: 4152
 5.1: 4152
 5.2: 4152
 7: 4152
 7.1: 26 $s9Assembler3X86OAAV10arithmetic_4wide__yAC10ArithmeticO_SbAC15GeneralRegisterVs5Int32VtF:26
 8.3: 54
 9: 4152
 9.1: 0
 10: 4152
 12: 8304
 13: 4152 $s9Assembler3X86OAAV4pushyys5Int32VF:4152
 17: 4152
 21: 4152
 21.1: 4152
 22: 4152
 23: 4152
 24.2: 54
 25: 4152
 25.1: 26 $s9Assembler3X86OAAV10arithmetic_4wide__yAC10ArithmeticO_SbAC15GeneralRegisterVs5Int32VtF:26
 27: 4152
 27.1: 4152 $s9Assembler3X86OAAV3jmpyyAC5LabelVF:4152
 28: 4152
 65025: 8304
 2: $s8Baseline16FunctionCompilerV4markyySiF:41520
  0: 0
  65230: 0
  0: $s11MachineCode12PositionListV6append8distance6offsetySi_SitF:41520
   0: 4152
  0: $s9Assembler3X86OAAV5countSivg:0
   0: 0
 3: $sSTsE6filterySay7ElementQzGSbACKXEKFSnys5UInt8VG_Tg5:2426728
  0: 66432
  0: $s8Baseline16FunctionCompilerV10callSlowly_6result8goesBackyAC8SlowCallV_9Assembler3X86O7AddressVSgSbtFSbs5UInt8VXEfU_:361224
   0: 4152
   0.3: 66432
   65022: 4152
  0: $ss15ContiguousArrayV6appendyyxnFs5UInt8V_Tg5:1069024
   0: 17132
   0: $ss15ContiguousArrayV034_makeUniqueAndReserveCapacityIfNotD0yyFs5UInt8V_Tg5:442812
    0: 34264 $ss15ContiguousArrayV16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFs5UInt8V_Tg5:4152
    0: $ss15ContiguousArrayV9_getCountSiyFs5UInt8V_Tg5:20760
     0: 4152
   0: $ss15ContiguousArrayV36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFs5UInt8V_Tg5:344032
    0: 17132 $ss15ContiguousArrayV16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFs5UInt8V_Tg5:48
   0: $ss15ContiguousArrayV37_appendElementAssumeUniqueAndCapacity_03newD0ySi_xntFs5UInt8V_Tg5:171608
    0: 17132
  0: $ss16IndexingIteratorVyxGStsSt4next7ElementQzSgyFTWSnys5UInt8VG_Tg5:664320
   0: 66432
   0: $ss5UInt8VSQsSQ2eeoiySbx_xtFZTW:332160
    0: 66432
 4: $sSTsE6filterySay7ElementQzGSbACKXEKFSnys5UInt8VG_Tg5:1361540
  0: 66432
  0: $s8Baseline16FunctionCompilerV10callSlowly_6result8goesBackyAC8SlowCallV_9Assembler3X86O7AddressVSgSbtFSbs5UInt8VXEfU0_:494088
   0: 4152
   0.3: 66432
   65021: 4152
  0: $ss15ContiguousArrayV6appendyyxnFs5UInt8V_Tg5:3674
   0: 54
   0: $ss15ContiguousArrayV034_makeUniqueAndReserveCapacityIfNotD0yyFs5UInt8V_Tg5:1790
    0: 108 $ss15ContiguousArrayV16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFs5UInt8V_Tg5:26
    0: $ss15ContiguousArrayV9_getCountSiyFs5UInt8V_Tg5:104
     0: 26
   0: $ss15ContiguousArrayV36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFs5UInt8V_Tg5:1026
    0: 54
   0: $ss15ContiguousArrayV37_appendElementAssumeUniqueAndCapacity_03newD0ySi_xntFs5UInt8V_Tg5:486
    0: 54
  0: $ss16IndexingIteratorVyxGStsSt4next7ElementQzSgyFTWSnys5UInt8VG_Tg5:664320
   0: 66432
   0: $ss5UInt8VSQsSQ2eeoiySbx_xtFZTW:332160
    0: 66432
 5: $sSa5countSivgs5UInt8V_Tg5:16608
  0: $sSa9_getCountSiyFs5UInt8V_Tg5:16608
   0: 4152
 5: Swift runtime failure: Not enough bits to represent the passed value:0
  0: 0
 5: Swift runtime failure: arithmetic overflow:0
  0: 0
 6: $s9Assembler3X86O15GeneralRegisterVyAEs5UInt8VcfC:34264
  0: 17132
 6: $s9Assembler3X86OAAV4pushyyAC15GeneralRegisterVF:274112
  0: 17132 $s9Assembler3X86OAAV8inOpcodeyys6UInt64V_s5UInt8VtF:17132
 6: $ss16IndexingIteratorV4next7ElementQzSgyFSays5UInt8VG_Tg5:310432
  0: 17132
  0: $sSayxGSlsSl8endIndex0B0QzvgTWs5UInt8V_Tg5:33216
   0: $sSa8endIndexSivgs5UInt8V_Tg5:33216
    0: 4152
    0: $sSa9_getCountSiyFs5UInt8V_Tg5:20760
     0: 4152
  0: $sSayxGSlsSl9formIndex5aftery0B0Qzz_tFTWs5UInt8V_Tg5:51396
   0: $sSa9formIndex5afterySiz_tFs5UInt8V_Tg5:51396
    0: 17132
  0: $sSayxGSlsSly7ElementQz5IndexQzcirTWs5UInt8V_Tg5:119400
   0: $sSayxSicirs5UInt8V_Tg5:119400
    0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtFs5UInt8V_Tg5:119400
     0: 17132
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:51396
   0: 17132
 8: $s9Assembler3X86O14VectorRegisterVyAEs5UInt8VcfC:108
  0: 54
 8: $s9Assembler3X86OAAV7vmovdquyyAC7AddressV_AC14VectorRegisterVtF:1296
  0: 54 $s9Assembler3X86OAAV9vexMemoryyys6UInt64V_s5UInt8VAiC7AddressVAItF:54
 8: $ss18EnumeratedSequenceV8IteratorV4nextSi6offset_7ElementQz7elementtSgyFSays5UInt8VG_Tg5:92370
  0: $ss16IndexingIteratorVyxGStsSt4next7ElementQzSgyFTWSays5UInt8VG_Tg5:92370
   0: 4152
   0: $sSayxGSlsSl8endIndex0B0QzvgTWs5UInt8V_Tg5:83040
    0: $sSa8endIndexSivgs5UInt8V_Tg5:83040
     0: 4152
     0: $sSa9_getCountSiyFs5UInt8V_Tg5:33216
      0: 4152
   0: $sSayxGSlsSl9formIndex5aftery0B0Qzz_tFTWs5UInt8V_Tg5:162
    0: $sSa9formIndex5afterySiz_tFs5UInt8V_Tg5:162
     0: 54
   0: $sSayxGSlsSly7ElementQz5IndexQzcirTWs5UInt8V_Tg5:324
    0: $sSayxSicirs5UInt8V_Tg5:324
     0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtFs5UInt8V_Tg5:324
      0: 54
   0: $sSiSQsSQ2eeoiySbx_xtFZTW:432
    0: 54
 8: Swift runtime failure: arithmetic overflow:0
  0: 0
 9: $s8Baseline11FrameLayoutV7contexts5Int32Vvg:0
  65503: 0
  0: $s8Baseline11FrameLayoutV9savedSize33_86BA47E903C4946AE799463CEE081536LLs5Int32Vvg:0
   0: 0
 9: $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_AC7AddressVtF:0
  0: 0
 10: $ss16IndexingIteratorV4next7ElementQzSgyFSay8Baseline16FunctionCompilerV5PlaceOG_Tg5:402744
  0: 8304
  0: $sSayxGSlsSl8endIndex0B0QzvgTW8Baseline16FunctionCompilerV5PlaceO_Tg5:29064
   0: $sSa8endIndexSivg8Baseline16FunctionCompilerV5PlaceO_Tg5:29064
    0: 4152
    0: $sSa9_getCountSiyF8Baseline16FunctionCompilerV5PlaceO_Tg5:16608
     0: 4152
  0: $sSayxGSlsSly7ElementQz5IndexQzcirTW8Baseline16FunctionCompilerV5PlaceO_Tg5:91344
   0: $sSayxSicir8Baseline16FunctionCompilerV5PlaceO_Tg5:91344
    0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF8Baseline16FunctionCompilerV5PlaceO_Tg5:91344
     0: 8304
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:58128
   0: 8304
 12: $s9Assembler3X86OAAV4pushyyAC15GeneralRegisterVF:78888
  0: 4152 $s9Assembler3X86OAAV8inOpcodeyys6UInt64V_s5UInt8VtF:4152
 14: $s8Baseline16FunctionCompilerV4failyySSF:0
  1: 0
  2: 0
  2.1: 0
  3: 0
  65405: 0
  2: $s8Baseline16FunctionCompilerV11notCompiledy11WebAssembly0fG5ErrorVSSFZ:0
   1: 0
   65224: 0
   1: $ss26DefaultStringInterpolationV13appendLiteralyySSF:0
    0: 0
   1: $ss26DefaultStringInterpolationV15literalCapacity18interpolationCountABSi_SitcfC:0
    0: $sSS12_createEmpty19withInitialCapacitySSSi_tFZ:0
     0: 0
  2: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzs20TextOutputStreamableRzlFSS_Tg5:0
   0: $sSSs20TextOutputStreamablessAAP5write2toyqd__z_ts0aB6StreamRd__lFTWs26DefaultStringInterpolationV_Tg5:0
    0: $sSS5write2toyxz_ts16TextOutputStreamRzlFs26DefaultStringInterpolationV_Tg5:0
     0: $ss26DefaultStringInterpolationVs16TextOutputStreamssACP5writeyySSFTW:0
      0: 0
  2: $ss26DefaultStringInterpolationV13appendLiteralyySSF:0
   0: 0
 17: $ss21StrideThroughIteratorV4nextxSgyFSi_Tg5:145320
  0: 12456
  0: $sSiSLsSL2leoiySbx_xtFZTW:37368
   0: 12456
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:24912
   0: 8304
 18: $s9Assembler3X86OAAV3popyyAC15GeneralRegisterVF:240816
  0: 8304 $s9Assembler3X86OAAV8inOpcodeyys6UInt64V_s5UInt8VtF:8304
 18: $sSayxSicig9Assembler3X86O15GeneralRegisterV_Tg5:41520
  0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF9Assembler3X86O15GeneralRegisterV_Tg5:41520
   0: 4152
   0: Swift runtime failure: Index out of range:0
    0: 0
 20: $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_AC7AddressVtF:124560
  0: 4152 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:4152
 21: $s9Assembler3X86OAAV4callyyAC7AddressVF:99648
  0: 4152 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:4152
 21: Swift runtime failure: Not enough bits to represent the passed value:0
  0: 0
 21: Swift runtime failure: arithmetic overflow:0
  0: 0
 22: $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_AGtF:0
  0: 0
 23: $s9Assembler3X86OAAV5mov64yyAC7AddressV_AC15GeneralRegisterVtF:0
  0: 0
 24: $s9Assembler3X86O14VectorRegisterVyAEs5UInt8VcfC:108
  0: 54
 24: $s9Assembler3X86OAAV7vmovdquyyAC14VectorRegisterV_AC7AddressVtF:1512
  0: 54 $s9Assembler3X86OAAV9vexMemoryyys6UInt64V_s5UInt8VAiC7AddressVAItF:54
 24: $ss18EnumeratedSequenceV8IteratorV4nextSi6offset_7ElementQz7elementtSgyFSays5UInt8VG_Tg5:10052
  0: $ss16IndexingIteratorVyxGStsSt4next7ElementQzSgyFTWSays5UInt8VG_Tg5:10052
   0: 4152
   0: $sSayxGSlsSl9formIndex5aftery0B0Qzz_tFTWs5UInt8V_Tg5:162
    0: $sSa9formIndex5afterySiz_tFs5UInt8V_Tg5:162
     0: 54
   0: $sSayxGSlsSly7ElementQz5IndexQzcirTWs5UInt8V_Tg5:968
    0: $sSayxSicirs5UInt8V_Tg5:968
     0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtFs5UInt8V_Tg5:324
      0: 54
     0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtFs5UInt8V_Tg5:644
      0: 54
      0: Swift runtime failure: Index out of range:0
       0: 0
   0: $sSiSQsSQ2eeoiySbx_xtFZTW:432
    0: 54
 24: Swift runtime failure: arithmetic overflow:0
  0: 0
 26: $s9Assembler3X86O15GeneralRegisterVyAEs5UInt8VcfC:34264
  0: 17132
 26: $s9Assembler3X86OAAV3popyyAC15GeneralRegisterVF:274112
  0: 17132 $s9Assembler3X86OAAV8inOpcodeyys6UInt64V_s5UInt8VtF:17132
 26: $ss18ReversedCollectionV12makeIteratorAB0D0Vyx_GyFSays5UInt8VG_Tg5:20760
  0: $sSayxGSlsSl8endIndex0B0QzvgTWs5UInt8V_Tg5:20760
   0: $sSa8endIndexSivgs5UInt8V_Tg5:20760
    0: $sSa9_getCountSiyFs5UInt8V_Tg5:20760
     0: 4152
 26: $ss18ReversedCollectionV8IteratorV4next7ElementQzSgyFSays5UInt8VG_Tg5:383112
  0: 17132
  0: $sSayxGSlsSly7ElementQz5IndexQzcirTWs5UInt8V_Tg5:276692
   0: $sSayxSicirs5UInt8V_Tg5:276692
    0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtFs5UInt8V_Tg5:102792
     0: 17132
    0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtFs5UInt8V_Tg5:173900
     0: 17132
     0: Swift runtime failure: Index out of range:0
      0: 0
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:63852
   0: 17132
$s8Baseline12UnsafeBufferV11removeFirstyySiFSi_Tg5:7347680:229169
 1: 229169
 1.1: 229169
 2: 229169
 3: 0
 3.1: 0
 4: 892
 5.1: 229169
 65425: 0
 1: Swift runtime failure: precondition failure:0
  0: 0
 3: $ss16IndexingIteratorV4next7ElementQzSgyFSnySiG_Tg5:10704
  0: 892
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:5352
   0: 892
  0: $sSnyxGSlsSxRzSZ6StrideRpzrlSl9formIndex5aftery0C0Qzz_tFTWSi_Tg5:0
   0: $sSiSxsSx8advanced2byx6StrideQz_tFTW:0
    0: 0
    0: Swift runtime failure: loop induction variable overflowed:0
     0: 0
$s8Baseline16FunctionCompilerV5check33_89D305E2BA2C9519DA7312606778C65ALLyys6UInt32V11WebAssembly0lM5ErrorVYKF:6963538:98078
 0: 98078
 1: 98078
 2: 98078
 3: 0
 4: 0
 5: 98078
 5.2: 0
 65260: 0
 1: $s8Baseline10CallShapesCyAA0B5ShapeCs6UInt32Vcig:2059638
  0: 98078
  0: $sSayxSicig8Baseline9CallShapeC_Tg5:1471170
   0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF8Baseline9CallShapeC_Tg5:490390
    0: 98078
   0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF8Baseline9CallShapeC_Tg5:980780
    0: 98078
    0: Swift runtime failure: Index out of range:0
     0: 0
 3: $s8Baseline16FunctionCompilerV5checkyy11WebAssembly9ValueTypeVAE0eF5ErrorVYKF:0
  1: 0
  4: 0
  65115: 0
  1: $s11WebAssembly9ValueTypeV04heapD0AA04HeapD0OSgvg:0
   0: 0
   0: $s11WebAssembly16AbstractHeapTypeO8rawValueACSgs5UInt8V_tcfC:0
    0: 0
  1: $s11WebAssembly9ValueTypeV11isReferenceSbvg:0
   0: 0
 3: $ss16IndexingIteratorV4next7ElementQzSgyFSay11WebAssembly9ValueTypeVG_Tg5:0
  0: 0
  0: $sSayxGSlsSl8endIndex0B0QzvgTW11WebAssembly9ValueTypeV_Tg5:0
   0: $sSa8endIndexSivg11WebAssembly9ValueTypeV_Tg5:0
    0: $sSa9_getCountSiyF11WebAssembly9ValueTypeV_Tg5:0
     0: 0
  0: $sSayxGSlsSly7ElementQz5IndexQzcirTW11WebAssembly9ValueTypeV_Tg5:0
   0: $sSayxSicir11WebAssembly9ValueTypeV_Tg5:0
    0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly05ValueE0V_Tg5:0
     0: 0
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:0
   0: 0
 4: $s8Baseline16FunctionCompilerV5checkyy11WebAssembly9ValueTypeVAE0eF5ErrorVYKF:0
  1.1: 0
  4.2: 0
  65115: 0
  1: $s11WebAssembly9ValueTypeV04heapD0AA04HeapD0OSgvg:0
   0: 0
   0: $s11WebAssembly16AbstractHeapTypeO8rawValueACSgs5UInt8V_tcfC:0
    0: 0
  1: $s11WebAssembly9ValueTypeV11isReferenceSbvg:0
   0: 0
 4: $ss16IndexingIteratorV4next7ElementQzSgyFSay11WebAssembly9ValueTypeVG_Tg5:0
  0: 0
  0: $sSayxGSlsSl8endIndex0B0QzvgTW11WebAssembly9ValueTypeV_Tg5:0
   0: $sSa8endIndexSivg11WebAssembly9ValueTypeV_Tg5:0
    0: $sSa9_getCountSiyF11WebAssembly9ValueTypeV_Tg5:0
     0: 0
  0: $sSayxGSlsSly7ElementQz5IndexQzcirTW11WebAssembly9ValueTypeV_Tg5:0
   0: $sSayxSicir11WebAssembly9ValueTypeV_Tg5:0
    0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly05ValueE0V_Tg5:0
     0: 0
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:0
   0: 0
 65260: $s8Baseline16FunctionCompilerV5checkyy11WebAssembly9ValueTypeVAE0eF5ErrorVYKF:0
  65115: 0
  7: $s20swift_willThrowTyped11WebAssembly0eF5ErrorV_Tg5:0
   0: 0
  7: $s8Baseline16FunctionCompilerV11notCompiledy11WebAssembly0fG5ErrorVSSFZ:0
   1: 0
   65224: 0
   1: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
    0: 0
   1: $ss26DefaultStringInterpolationV13appendLiteralyySSF:0
    0: 0
   1: $ss26DefaultStringInterpolationV15literalCapacity18interpolationCountABSi_SitcfC:0
    0: $sSS12_createEmpty19withInitialCapacitySSSi_tFZ:0
     0: 0
  7: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
   0: 0
  7: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlF11WebAssembly9ValueTypeV_Tg5:0
   0: 0
   0: $s11WebAssembly9ValueTypeVs23CustomStringConvertibleAAsADP11descriptionSSvgTW:0
    0: 0
  7: $ss26DefaultStringInterpolationV15literalCapacity18interpolationCountABSi_SitcfC:0
   0: $sSS12_createEmpty19withInitialCapacitySSSi_tFZ:0
    0: 0
$s8Baseline12RegisterFileV8findCopy33_6077E50EB25997B6725E13FEC3310E07LL2ofs5UInt8VSgSi_tF:6359244:99920
 2.1: 99920
 3: 93808
 4.1: 93808
 5: 59402
 5.3: 59402
 5.9: 59402
 6: 59402
 9: 34406
 12: 59402
 65437: 99920
$s8Baseline16FunctionCompilerV8noteCallyyF:6325778:98088
 0: 98088
 1: 98088
 2: 97841
 5: 247
 6.1: 238
 7: 218
 7.2: 218
 8: 218
 9: 29
 10: 29
 12: 247
 12.1: 247
 13.1: 19
 16.1: 9
 16.2: 19
 17: 19 $s9Assembler3X86OAAV5labelAC5LabelVyF:19
 17.1: 19
 18: 19
 19.1: 19
 24: 98088
 65451: 247
 1: $sSKsE4last7ElementQzSgvgSaySiG_Tg5:1277367
  0: 98088
  0: $sSayxGSlsSl7isEmptySbvgTWSi_Tg5:686616
   0: $sSlsE7isEmptySbvgSaySiG_Tg5:686616
    0: $sSayxGSlsSl8endIndex0B0QzvgTWSi_Tg5:686616
     0: $sSa8endIndexSivgSi_Tg5:686616
      0: 98088
      0: $sSa9_getCountSiyFSi_Tg5:392352
       0: 98088
  0: $sSayxGSlsSly7ElementQz5IndexQzcirTWSi_Tg5:2223
   0: $sSayxSicirSi_Tg5:2223
    0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtFSi_Tg5:2223
     0: 247
 5: $sSa5countSivgSi5first_Si4lastSi6numbert_Tg5:988
  0: $sSa9_getCountSiyFSi5first_Si4lastSi6numbert_Tg5:988
   0: 247
 6: $sSayxSicigSi5first_Si4lastSi6numbert_Tg5:5950
  0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtFSi5first_Si4lastSi6numbert_Tg5:3808
   0: 238
  0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtFSi5first_Si4lastSi6numbert_Tg5:2142
   0: 238
   0: Swift runtime failure: Index out of range:0
    0: 0
 7: $s9Assembler3X86OAAV5countSivg:872
  0: 218
 7: $sSayxSiciMSi5first_Si4lastSi6numbert_Tg5:8284
  0: $sSa12_endMutationyyFSi5first_Si4lastSi6numbert_Tg5:2398
   0: 218
  0: $sSa21_makeMutableAndUniqueyyFSi5first_Si4lastSi6numbert_Tg5:3706
   0: 436
  0: $sSa24_checkSubscript_mutatingyySiFSi5first_Si4lastSi6numbert_Tg5:2180
   0: 218
   0: Swift runtime failure: Index out of range:0
    0: 0
 7: Swift runtime failure: arithmetic overflow:0
  0: 0
 9: $s9Assembler3X86OAAV5countSivg:116
  0: 29
 9: $sSa6appendyyxnFSi5first_Si4lastSi6numbert_Tg5:3327
  0: 29
  0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyFSi5first_Si4lastSi6numbert_Tg5:709
   0: 58
  0: $sSa12_endMutationyyFSi5first_Si4lastSi6numbert_Tg5:203
   0: 29
  0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFSi5first_Si4lastSi6numbert_Tg5:1313
   0: 29
   0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFSi5first_Si4lastSi6numbert_Tg5:456
    0: 19
  0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFSi5first_Si4lastSi6numbert_Tg5:986
   0: 29
 9: Swift runtime failure: arithmetic overflow:0
  0: 0
 12: $sSayxSicig8Baseline16FunctionCompilerV3TryV_Tg5:7657
  0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF8Baseline16FunctionCompilerV3TryV_Tg5:2964
   0: 247
  0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF8Baseline16FunctionCompilerV3TryV_Tg5:4693
   0: 247
   0: Swift runtime failure: Index out of range:0
    0: 0
 13: $sSayxSiciM8Baseline16FunctionCompilerV3TryV_Tg5:570
  0: $sSa21_makeMutableAndUniqueyyF8Baseline16FunctionCompilerV3TryV_Tg5:323
   0: 38
  0: $sSa24_checkSubscript_mutatingyySiF8Baseline16FunctionCompilerV3TryV_Tg5:247
   0: 19
   0: Swift runtime failure: Index out of range:0
    0: 0
 16: $sSayxSicig8Baseline16FunctionCompilerV3TryV_Tg5:399
  0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF8Baseline16FunctionCompilerV3TryV_Tg5:228
   0: 19
  0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF8Baseline16FunctionCompilerV3TryV_Tg5:171
   0: 19
   0: Swift runtime failure: Index out of range:0
    0: 0
 17: $sSayxSiciM8Baseline16FunctionCompilerV3TryV_Tg5:190
  0: $sSa24_checkSubscript_mutatingyySiF8Baseline16FunctionCompilerV3TryV_Tg5:190
   0: 19
   0: Swift runtime failure: Index out of range:0
    0: 0
 18: $sSayxSicig8Baseline16FunctionCompilerV3TryV_Tg5:95
  0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF8Baseline16FunctionCompilerV3TryV_Tg5:95
   0: 19
 18: $ss16IndexingIteratorV4next7ElementQzSgyFSay8Baseline16FunctionCompilerV5CatchVG_Tg5:1002
  0: 28
  0: $sSayxGSlsSly7ElementQz5IndexQzcirTW8Baseline16FunctionCompilerV5CatchV_Tg5:437
   0: $sSayxSicir8Baseline16FunctionCompilerV5CatchV_Tg5:437
    0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF8Baseline16FunctionCompilerV5CatchV_Tg5:190
     0: 19
    0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF8Baseline16FunctionCompilerV5CatchV_Tg5:247
     0: 19
     0: Swift runtime failure: Index out of range:0
      0: 0
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:509
   0: 28
 19: $s8Baseline12UnsafeBufferVyxSiciMAA16FunctionCompilerV5BlockV_Tg5:380
  1: 19
  2: 19
  1: Swift runtime failure: precondition failure:0
   0: 0
 20: $s8Baseline16FunctionCompilerV5CatchV10catchesAllSbvg:83
  0: 19
 22: $sSayxSicig8Baseline16FunctionCompilerV3TryV_Tg5:162
  0: 9
  0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF8Baseline16FunctionCompilerV3TryV_Tg5:45
   0: 9
  0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF8Baseline16FunctionCompilerV3TryV_Tg5:81
   0: 9
   0: Swift runtime failure: Index out of range:0
    0: 0
$s8Baseline16FunctionCompilerV5truth33_D31008BD74E03FC5BD5436F211C3916ALLy9Assembler3X86O15GeneralRegisterVAA7PendingV_AC6TargetOtF:5880426:26817
 0: 26817
 2: 128 $s8Baseline16FunctionCompilerV10floatTruthy9Assembler3X86O15GeneralRegisterVAA7PendingV15FloatComparisonO_AkC6TargetOtF:128
 4: 26689 $s8Baseline16FunctionCompilerV5flags33_D31008BD74E03FC5BD5436F211C3916ALLyAA5FlagsOAA7PendingVF:26689
 7: 0
 12: 26689
 13: 26689
 14: 26689
 65287: 26689
 5: $s8Baseline16FunctionCompilerV6resulty9Assembler3X86O15GeneralRegisterVAC6TargetO_AISgtF:265496
  2: 24136 $s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:24136
 10: $s9Assembler3X86OAAV3setyyAC9ConditionO_AC15GeneralRegisterVtF:1067560
  0: 26689 $s9Assembler3X86OAAV9registersyys6UInt64V_s5UInt8VAItF:26689
 11: $s9Assembler3X86OAAV12movzx32From8yyAC15GeneralRegisterV_AGtF:560469
  0: 26689 $s9Assembler3X86OAAV9registersyys6UInt64V_s5UInt8VAItF:26689
 12: $s9Assembler3X86OAAV5countSivg:106756
  0: 26689
$s11WebAssembly10LocalTypesV5beginyyF:5784704:67264
 0: 67264
 2: 67264
 3: 67264
 4: 67264
 5: 67264
 6: 67264
 7: 67264
 11: 67264
 65512: 0
 6: $sSa9removeAll15keepingCapacityySb_tFs6UInt64V3end_11WebAssembly9ValueTypeV4typet_Tg5:0
  0: 0
  0: $sSa12_getCapacitySiyFs6UInt64V3end_11WebAssembly9ValueTypeV4typet_Tg5:0
   0: 0
  0: $sSa15replaceSubrange_4withySnySiG_qd__nt7ElementQyd__RszSlRd__lFs6UInt64V3end_11WebAssembly9ValueTypeV4typet_s15EmptyCollectionVyAgH_AkLtGTg5:0
   0: 0
  0: $sSksSx5IndexRpzSnyABG7IndicesRtzSiAA_6StrideRTzrlE7indicesACvgSays6UInt64V3end_11WebAssembly9ValueTypeV4typetG_Tg5:0
   0: $sSayxGSlsSl8endIndex0B0QzvgTWs6UInt64V0A0_11WebAssembly9ValueTypeV4typet_Tg5:0
    0: $sSa8endIndexSivgs6UInt64V0A0_11WebAssembly9ValueTypeV4typet_Tg5:0
     0: $sSa9_getCountSiyFs6UInt64V3end_11WebAssembly9ValueTypeV4typet_Tg5:0
      0: 0
 6: $sSlsE7isEmptySbvgSays6UInt64V3end_11WebAssembly9ValueTypeV4typetG_Tg5:336320
  0: $sSayxGSlsSl8endIndex0B0QzvgTWs6UInt64V0A0_11WebAssembly9ValueTypeV4typet_Tg5:336320
   0: $sSa8endIndexSivgs6UInt64V0A0_11WebAssembly9ValueTypeV4typet_Tg5:336320
    0: 67264
 7: $sSlsE7isEmptySbvgSays6UInt32VG_Tg5:336320
  0: $sSayxGSlsSl8endIndex0B0QzvgTWs6UInt32V_Tg5:336320
   0: $sSa8endIndexSivgs6UInt32V_Tg5:336320
    0: 67264
 8: $sSa9removeAll15keepingCapacityySb_tFs6UInt32V_Tg5:0
  0: 0
  0: $sSa12_getCapacitySiyFs6UInt32V_Tg5:0
   0: 0
  0: $sSa15replaceSubrange_4withySnySiG_qd__nt7ElementQyd__RszSlRd__lFs6UInt32V_s15EmptyCollectionVyAGGTg5:0
   0: 0
  0: $sSksSx5IndexRpzSnyABG7IndicesRtzSiAA_6StrideRTzrlE7indicesACvgSays6UInt32VG_Tg5:0
   0: $sSayxGSlsSl8endIndex0B0QzvgTWs6UInt32V_Tg5:0
    0: $sSa8endIndexSivgs6UInt32V_Tg5:0
     0: $sSa9_getCountSiyFs6UInt32V_Tg5:0
      0: 0
 9: $sSh9removeAll15keepingCapacityySb_tFs6UInt32V_Tg5:0
  0: 0
$s8Baseline16FunctionCompilerV11waitForZero33_9C1CE534D4B1130B25806EC58528AE9CLLyy11WebAssembly15InstructionInfoVF:5680268:44922
 0: 44922
 1: 44922
 1.1: 26066
 3: 26066
 3.5: 0
 3.6: 10619
 4: 0
 4.1: 0
 5: 0
 5.1: 0
 6.2: 3416
 13.1: 44922
 65432: 44922
 3: $s9Assembler3X86O9ConditionO7negatedAEvg:191142
  0: 10619
  0: $s9Assembler3X86O9ConditionO8rawValueAESgs5UInt8V_tcfC:84952
   0: 10619 $s9Assembler3X86O9ConditionO8rawValueAESgs5UInt8V_tcfCTf4nd_n:10619
 4: $s9Assembler3X86O9ConditionO7negatedAEvg:0
  0: 0
  0: $s9Assembler3X86O9ConditionO8rawValueAESgs5UInt8V_tcfC:0
   0: 0
 5: $s9Assembler3X86O9ConditionO7negatedAEvg:0
  0: 0
  0: $s9Assembler3X86O9ConditionO8rawValueAESgs5UInt8V_tcfC:0
   0: 0
 7: $s8Baseline16FunctionCompilerV4waityyAA7PendingV4RuleO_11WebAssembly15InstructionInfoVtF:96248
  1: $s8Baseline16FunctionCompilerV5flushyyF:96248
   1.2: 12031 $s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:12031
 65432: $s8Baseline16FunctionCompilerV4waityyAA7PendingV4RuleO_11WebAssembly15InstructionInfoVtF:370644
  2: 30887
$s8Baseline16FunctionCompilerV12carryResults33_87977CF0BF0FA06FEDC4546D267240F8LLyySiF:5474523:114285
 0: 114285
 1: 114285
 1.1: 114285
 5: 0
 6: 0
 8: 114285 $s8Baseline16FunctionCompilerV10restoreAllyyF:114285
 65166: 0
 1: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5BlockV_Tg5:2171415
  1: 114285
  343: 114285
  65509: 114285
  1: Swift runtime failure: precondition failure:0
   0: 0
 3: $s8Baseline16FunctionCompilerV9carryLast33_87977CF0BF0FA06FEDC4546D267240F8LLyyF:307318
  3: 65 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O14VectorRegisterV_AC7OperandVtF:65
  5: 4811 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O15GeneralRegisterV_AC7OperandVtF:4811
  65514: 4876
  1: $s8Baseline12UnsafeBufferV3topxvgAA16FunctionCompilerV7OperandV_Tg5:112148
   1: 4876
   65497: 4876
   1: Swift runtime failure: precondition failure:0
    0: 0
  2: $s11WebAssembly9ValueTypeV11MachineCodeE18isInVectorRegisterSbvg:39008
   0: 4876
$s8Baseline16FunctionCompilerV11visitLocalsyys6UInt32V_11WebAssembly9ValueTypeVtAG0gH5ErrorVYKF:5286500:23022
 0: 23022
 1: 23022
 2: 23022
 2.1: 23022
 3: 0
 65288: 23022
 2: Swift runtime failure: arithmetic overflow:0
  0: 0
 3: $s20swift_willThrowTyped11WebAssembly0eF5ErrorV_Tg5:0
  0: 0
 3: $s8Baseline16FunctionCompilerV11notCompiledy11WebAssembly0fG5ErrorVSSFZ:0
  1: 0
  65224: 0
  1: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
   0: 0
  1: $ss26DefaultStringInterpolationV13appendLiteralyySSF:0
   0: 0
  1: $ss26DefaultStringInterpolationV15literalCapacity18interpolationCountABSi_SitcfC:0
   0: $sSS12_createEmpty19withInitialCapacitySSSi_tFZ:0
    0: 0
 3: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
  0: 0
 3: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFSi_Tg5:0
  0: 0
 3: $ss26DefaultStringInterpolationV13appendLiteralyySSF:0
  0: 0
 3: $ss26DefaultStringInterpolationV15literalCapacity18interpolationCountABSi_SitcfC:0
  0: $sSS12_createEmpty19withInitialCapacitySSSi_tFZ:0
   0: 0
 5: $s8Baseline12UnsafeBufferV6append_5countyx_SitFAA16FunctionCompilerV5LocalV_Tg5:3582872
  65468: 23022
  1: $s8Baseline12UnsafeBufferV6appendyyxFx_Ti5AA16FunctionCompilerV5LocalV_TG5:2833327
   1.1: 57821
   1.2: 7 $s8Baseline12UnsafeBufferV4grow33_6B079075D4FD6F849494EEF9304ADB7CLLyyFAA16FunctionCompilerV5LocalV_Tg5:7
   2.1: 57821
   3: 57821
   65486: 0
   2: $sSpsRi_zrlE10initialize2toyxn_tF8Baseline16FunctionCompilerV5LocalV_Tg5:1098599
    0: 57821
  1: $ss16IndexingIteratorV4next7ElementQzSgyFSnySiG_Tg5:335149
   0: 57821
   0: $sSiSQsSQ2eeoiySbx_xtFZTW:173463
    0: 57821
$s8Baseline16FunctionCompilerV6select33_9C1CE534D4B1130B25806EC58528AE9CLLyy11WebAssembly9ValueTypeVSgF:5159355:17748
 0: 17748
 1: 17748 $s8Baseline16FunctionCompilerV12popConditionAA5FlagsOyF:17748
 2: 17748 $s8Baseline16FunctionCompilerV3popAC7OperandVyF:17748
 3: 17748 $s8Baseline16FunctionCompilerV3popAC7OperandVyF:17748
 6.2: 111 $s8Baseline16FunctionCompilerV10takeVector9Assembler3X86O0E8RegisterVyF:111
 8: 778 $s9Assembler3X86OAAV5labelAC5LabelVyF:778
 10.2: 338
 10.3: 338
 10.4: 185 $s8Baseline16FunctionCompilerV10vectorHomey9Assembler3X86O14VectorRegisterVSiF:185
 12: 778 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O14VectorRegisterV_AC7OperandVtF:778
 13: 778 $s9Assembler3X86OAAV4bindyyAC5LabelVF:778
 14: 778 $s8Baseline16FunctionCompilerV7releaseyyAC7OperandVF:778
 15: 778
 15.4: 778 $s8Baseline16FunctionCompilerV4pushyy9Assembler3X86O14VectorRegisterV_11WebAssembly9ValueTypeVtF:778
 23: 3718
 23.1: 5695
 24: 5695 $s8Baseline5FlagsO7negatedACvg:5695
 26: 7557 $s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:7557
 27: 7557 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O15GeneralRegisterV_AC7OperandVtF:7557
 30: 16970 $s8Baseline16FunctionCompilerV4move33_9C1CE534D4B1130B25806EC58528AE9CLL__2if4widey9Assembler3X86O15GeneralRegisterV_AC7OperandVAA5FlagsOSbtF:16970
 31: 16970 $s8Baseline16FunctionCompilerV8register2of9Assembler3X86O15GeneralRegisterVSgAC7OperandV_tF:16970
 31.5: 16970 $s8Baseline16FunctionCompilerV7releaseyyAC7OperandVF:16970
 32: 16970
 32.4: 16970 $s8Baseline16FunctionCompilerV4pushyy9Assembler3X86O15GeneralRegisterV_11WebAssembly9ValueTypeVtF:16970
 64960: 17748
 4: $s11WebAssembly9ValueTypeV11MachineCodeE18isInVectorRegisterSbvg:400424
  0: 17748
 5: $s8Baseline16FunctionCompilerV14vectorRegisteryAC4HeldVy_9Assembler3X86O06VectorE0VGAC7OperandVF:36555
  2: 778
  3: 266
  3.1: 266
  4: 111 $s8Baseline16FunctionCompilerV10vectorHomey9Assembler3X86O14VectorRegisterVSiF:111
  6: 324 $s8Baseline16FunctionCompilerV10takeVector9Assembler3X86O0E8RegisterVyF:324
  7: 324 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O14VectorRegisterV_AC7OperandVtF:324
  65236: 324
  3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:4522
   1: 266
   65509: 266
   1: Swift runtime failure: precondition failure:0
    0: 0
 7: $s9Assembler3X86O14VectorRegisterV23__derived_struct_equalsySbAE_AEtFZ:555
  0: 111
 7: $s9Assembler3X86OAAV7vmovapsyyAC14VectorRegisterV_AGtF:2442
  0: 111 $s9Assembler3X86OAAV12vexRegistersyys6UInt64V_s5UInt8VA2ItF:111
 10: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:5746
  1.1: 338
  65509: 338
  1: Swift runtime failure: precondition failure:0
   0: 0
 11: $s8Baseline16FunctionCompilerV4jump2if_yAA5FlagsO_9Assembler3X86O5LabelVtF:33452
  2: 778
  2.3: 165
  2.4: 29
  2.5: 584
  4: 165 $s9Assembler3X86OAAV1jyyAC9ConditionO_AC5LabelVtF:165
  5: 165
  7: 29 $s9Assembler3X86OAAV6shortJyAD9ShortJumpVAC9ConditionOF:29
  8: 29 $s9Assembler3X86OAAV1jyyAC9ConditionO_AC5LabelVtF:29
  9: 29 $s9Assembler3X86OAAV4landyyAD9ShortJumpVnF:29
  65270: 778 $s9Assembler3X86OAAV1jyyAC9ConditionO_AC5LabelVtF:749
  7: $s9Assembler3X86O9ConditionO7negatedAEvg:754
   0: 29
   0: $s9Assembler3X86O9ConditionO8rawValueAESgs5UInt8V_tcfC:348
    0: 29 $s9Assembler3X86O9ConditionO8rawValueAESgs5UInt8V_tcfCTf4nd_n:29
$s11WebAssembly17FunctionValidatorV8checkTop_5belowyAA8TypeListV_SitAA0aB5ErrorVYKF:5144151:87189
 0: 87189
 2: 0
 3: 87189
 3.2: 0
 3.3: 0
 6: 0
 7: 0
 7.1: 0
 8: 0
 8.2: 0
 9: 0
 13: 87189
 65352: 87189
 6: $s11WebAssembly13ModuleContextCyAA9ValueTypeVAA0F4ListV_Sitcig:0
  1: 0
  1.1: 0
  65498: 0
  1: $sSayxSicig11WebAssembly9ValueTypeV_Tg5:0
   0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly05ValueE0V_Tg5:0
    0: 0
   0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly05ValueE0V_Tg5:0
    0: 0
    0: Swift runtime failure: Index out of range:0
     0: 0
 7: $s11WebAssembly11UnsafeStackV2atyxSgSiFAA9ValueTypeV_Tg5:0
  2: 0
 8: $s11WebAssembly0aB5ErrorV8mismatch8expected5foundAcA9ValueTypeV_AHtFZ:0
  0: 0
 8: $s11WebAssembly11TypeContextV9isSubtype_2ofSbAA05ValueC0V_AGtF:0
  1.1: 0
  1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:0
   0: 0
 10: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
  0: 0
 10: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
  0: 0
 10: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlF11WebAssembly9ValueTypeV_Tg5:0
  0: 0
  0: $s11WebAssembly9ValueTypeVs23CustomStringConvertibleAAsADP11descriptionSSvgTW:0
   0: 0
 10: $ss26DefaultStringInterpolationV13appendLiteralyySSF:0
  0: 0
 10: $ss26DefaultStringInterpolationV15literalCapacity18interpolationCountABSi_SitcfC:0
  0: $sSS12_createEmpty19withInitialCapacitySSSi_tFZ:0
   0: 0
 65352: $s20swift_willThrowTyped11WebAssembly0eF5ErrorV_Tg5:0
  0: 0
$s8Baseline16FunctionCompilerV7receive33_BBD4669C4FE231B23EF071E813CB3DBALLyySi_AA9CallShapeC5PlaceOtF:5077113:29641
 0: 29641
 3: 29641
 3.5: 0
 4: 27044
 5: 14277
 7: 507
 8: 215
 11: 0
 12: 0
 16: 0
 16.1: 0
 20: 0
 22: 29641
 65443: 29641 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:15401 $s9Assembler3X86OAAV9vexMemoryyys6UInt64V_s5UInt8VAiC7AddressVAItF:345
 1: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:1422768
  1: 29641
  66: 29641
  65509: 29641
  1: Swift runtime failure: precondition failure:0
   0: 0
 4: $s11WebAssembly9ValueTypeV8BaselineE6isWideSbvg:314094
  0: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:314094
   0: 14277
 4: $s9Assembler3X86O15GeneralRegisterVyAEs5UInt8VcfC:42831
  0: 14277
 4: $s9Assembler3X86OAAV3mov4wide__ySb_AC15GeneralRegisterVAHtF:428310
  0: 14277 $s9Assembler3X86OAAV9registersyys6UInt64V_s5UInt8VAItF:14277
 5: $s11WebAssembly9ValueTypeV8BaselineE6isWideSbvg:133713
  0: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:133713
   0: 14857
 5: $s8Baseline16FunctionCompilerV6memoryy9Assembler3X86O7AddressVAC5LocalVF:44571
  65514: 14857
 5: $s9Assembler3X86OAAV3mov4wide__ySb_AC7AddressVAC15GeneralRegisterVtF:210878
  0: 14281
 7: $s9Assembler3X86O14VectorRegisterVyAEs5UInt8VcfC:645
  0: 215
 7: $s9Assembler3X86OAAV7vmovapsyyAC14VectorRegisterV_AGtF:9460
  0: 215 $s9Assembler3X86OAAV12vexRegistersyys6UInt64V_s5UInt8VA2ItF:215
 8: $s8Baseline16FunctionCompilerV5storeyy9Assembler3X86O14VectorRegisterV_11WebAssembly9ValueTypeVAG7AddressVtF:10137
  65172: 345
  0: $s9Assembler3X86OAAV8BaselineE5storeyyAC14VectorRegisterV_11WebAssembly9ValueTypeVAC7AddressVtF:8757
   1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:4584
    0: 345
   2: $s9Assembler3X86OAAV6vmovssyyAC7AddressV_AC14VectorRegisterVtF:1764
    0: 126
   3: $s9Assembler3X86OAAV6vmovsdyyAC7AddressV_AC14VectorRegisterVtF:2409
    0: 219
   4: $s9Assembler3X86OAAV7vmovdquyyAC7AddressV_AC14VectorRegisterVtF:0
    0: 0
 8: $s8Baseline16FunctionCompilerV6memoryy9Assembler3X86O7AddressVAC5LocalVF:1035
  65514: 345
 9: $s8Baseline16FunctionCompilerV8loadHome33_BBD4669C4FE231B23EF071E813CB3DBALLyyAC5LocalVF:44572
  1: 2090
  65408: 544
  2: $s11WebAssembly9ValueTypeV11MachineCodeE18isInVectorRegisterSbvg:11586
   0: 544
  3: $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O14VectorRegisterV_11WebAssembly9ValueTypeVAG7AddressVtF:0
   65174: 0
   0: $s9Assembler3X86OAAV8BaselineE4loadyyAC14VectorRegisterV_11WebAssembly9ValueTypeVAC7AddressVtF:0
    65106: 0
    1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:0
     0: 0
    2: $s9Assembler3X86OAAV6vmovssyyAC14VectorRegisterV_AC7AddressVtF:0
     0: 0
    3: $s9Assembler3X86OAAV6vmovsdyyAC14VectorRegisterV_AC7AddressVtF:0
     0: 0
    4: $s9Assembler3X86OAAV7vmovdquyyAC14VectorRegisterV_AC7AddressVtF:0
     0: 0
  3: $s8Baseline16FunctionCompilerV6memoryy9Assembler3X86O7AddressVAC5LocalVF:0
   65514: 0
  5: $s9Assembler3X86OAAV3mov4wide__ySb_AC15GeneralRegisterVAC7AddressVtF:5386
   0: 526
  65408: $s8Baseline16FunctionCompilerV6memoryy9Assembler3X86O7AddressVAC5LocalVF:1632
   65514: 544
 11: $ss27_allocateUninitializedArrayySayxG_BptBwlF8Baseline9CallShapeC4WordO_s5Int32Vt_Tg5:0
  0: 0
  0: $sSa13_adoptStorage_5countSayxG_SpyxGts016_ContiguousArrayB0CyxGn_SitFZ8Baseline9CallShapeC4WordO_s5Int32Vt_Tt1g5:0
   0: 0
 12: $s9Assembler3X86O7AddressVyAeC15GeneralRegisterV_s5Int32VtcfC:0
  0: 0
 12: Swift runtime failure: arithmetic overflow:0
  0: 0
 14: $s9Assembler3X86OAAV5mov64yyAC7AddressV_AC15GeneralRegisterVtF:0
  0: 0
 16: $s9Assembler3X86O7AddressVyAeC15GeneralRegisterV_s5Int32VtcfC:0
  0: 0
 16: $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_AC7AddressVtF:0
  0: 0
 16: Swift runtime failure: arithmetic overflow:0
  0: 0
 17: $s9Assembler3X86OAAV5mov64yyAC7AddressV_AC15GeneralRegisterVtF:0
  0: 0
 65443: $s9Assembler3X86OAAV5mov64yyAC7AddressV_AC15GeneralRegisterVtF:0
  0: 0
$s11WebAssembly12BinaryReaderV6signed____4bitss5Int64V5value_Si3endts4SpanVys5UInt8VG_S2iSbs6UInt64VtAA0aB5ErrorVYKFZ:4980448:311278
 0: 311278 $s11WebAssembly12BinaryReaderV6signed____4bitss5Int64V5value_Si3endts4SpanVys5UInt8VG_S2iSbs6UInt64VtAA0aB5ErrorVYKFZTf4nnnnnd_n:311278
$s11WebAssembly17FunctionValidatorV10visitOther33_0D8AB5A86F9B56882DAEA96C70240E7ELLyyAA15InstructionInfoVAA0aB5ErrorVYKF:4971872:49519
 0: 49519
 1: 49519
 1.1: 0
 3: 49519
 5: 17748 $s11WebAssembly17FunctionValidatorV11visitSelect33_0D8AB5A86F9B56882DAEA96C70240E7ELLyyAA0aB5ErrorVYKF:17748
 7: 10788 $s11WebAssembly17FunctionValidatorV11returnTypesAA8TypeListVvg:10788
 7.3: 10788 $s11WebAssembly17FunctionValidatorV3popyyAA8TypeListVAA0aB5ErrorVYKF:10788
 13: 0
 15: 0
 16: 0
 17: 0
 20: 49519
 65527: 49519
 1: $s11WebAssembly15InstructionInfoV8isCustomSbvg:742785
  0: 49519
  65494: 49519
 2: $s11WebAssembly15InstructionInfoV6opcodeAA6OpcodeOvg:346633
  0: 49519
 3: $s11WebAssembly17FunctionValidatorV14setUnreachableyyF:335356
  1: 11977
  1: $s11WebAssembly11UnsafeStackV8truncate2toySi_tFAA9ValueTypeV_Tg5:287448
   0: 11977
   0.1: 11977
   0: $ss3maxyxx_xtSLRzlFSi_Tg5:83839
    0: 11977
   0: $ss3minyxx_xtSLRzlFSi_Tg5:107793
    0: 11977
 4: $s11WebAssembly17FunctionValidatorV6popAnyAA9ValueTypeVyAA0aB5ErrorVYKF:89970
  0: 8997 $s11WebAssembly17FunctionValidatorV16popUnlessMissing33_B44D75802FC55263DF1DEEEA70C7CA1ALLyAA9ValueTypeVSgAhA0aB5ErrorVYKF:8997
 8: $s11WebAssembly17FunctionValidatorV14setUnreachableyyF:409944
  1.1: 10788
  2.1: 10788
  1: $s11WebAssembly11UnsafeStackV8truncate2toySi_tFAA9ValueTypeV_Tg5:258912
   0.2: 10788
   0.3: 10788
   0: $ss3maxyxx_xtSLRzlFSi_Tg5:75516
    0: 10788
   0: $ss3minyxx_xtSLRzlFSi_Tg5:97092
    0: 10788
 10: $s11WebAssembly17FunctionValidatorV3popyyAA9ValueTypeVAA0aB5ErrorVYKF:315
  1: 9
  1.1: 9
  5: 0
  65411: 0
  1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:126
   0: 9
 11: $s11WebAssembly17FunctionValidatorV14setUnreachableyyF:180
  1: $s11WebAssembly11UnsafeStackV8truncate2toySi_tFAA9ValueTypeV_Tg5:180
   0.4: 0
   0.5: 9
   0: $ss3maxyxx_xtSLRzlFSi_Tg5:63
    0: 9
   0: $ss3minyxx_xtSLRzlFSi_Tg5:81
    0: 9
 14: $s11WebAssembly17FunctionValidatorV4pushyyAA9ValueTypeVF:0
  65415: 0
  0: $s11WebAssembly11UnsafeStackV4pushyyxFAA9ValueTypeV_Tg5:0
   1: 0
   1.1: 0
   2: 0
   3: 0
   2: $sSpsRi_zrlE10initialize2toyxn_tF11WebAssembly9ValueTypeV_Tg5:0
    0: 0
 15: $s11WebAssembly17FunctionValidatorV4pushyyAA9ValueTypeVF:0
  65415: 0
  0: $s11WebAssembly11UnsafeStackV4pushyyxFAA9ValueTypeV_Tg5:0
   1.3: 0
   1.4: 0
   2.1: 0
   3.1: 0
   65511: 0
   2: $sSpsRi_zrlE10initialize2toyxn_tF11WebAssembly9ValueTypeV_Tg5:0
    0: 0
 15: $s11WebAssembly9ValueTypeV9asNonNullACvg:0
  0: 0
  65438: 0
 18: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
  0: 0
 18: $s11WebAssembly6OpcodeO8mnemonicSSvg:0
  1.1: 0
  2.1: 0
  3: 0
  1: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$577__s6UInt16VTt0g5:0
   0: 0
   0: Swift runtime failure: Index out of bounds:0
    0: 0
  2: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$577__s6UInt16VTt0g5:0
   0: 0
   0: Swift runtime failure: Index out of bounds:0
    0: 0
  4: $sSS8decoding2asSSx_q_mtcSlRzs16_UnicodeEncodingR_8CodeUnitQy_7ElementRtzr0_lufCSRys5UInt8VG_s0C0O4UTF8OTt0t1g5:0
   0: $sSRyxGSTsST32withContiguousStorageIfAvailableyqd__Sgqd__SRy7ElementQzGKXEKlFTWs5UInt8V_SSTg5:0
    0: $sSS8decoding2asSSx_q_mtcSlRzs16_UnicodeEncodingR_8CodeUnitQy_7ElementRtzr0_lufcSSSRyAGGXEfU_SRys5UInt8VG_s0C0O4UTF8OTG5:0
     0: $sSS8decoding2asSSx_q_mtcSlRzs16_UnicodeEncodingR_8CodeUnitQy_7ElementRtzr0_lufcSSSRyAGGXEfU_SRys5UInt8VG_s0C0O4UTF8OTg5:0
      0: 0
 18: $s20swift_willThrowTyped11WebAssembly0eF5ErrorV_Tg5:0
  0: 0
 65527: $s11WebAssembly17FunctionValidatorV14setUnreachableyyF:119815
  2: 11986
$s8Baseline16FunctionCompilerV8multiplyy9Assembler3X86O15GeneralRegisterVAA7PendingV_AC6TargetOtF:4842666:9458
 0: 9458
 1: 9458
 2: 9458
 3: 151
 3.3: 151 $s8Baseline16FunctionCompilerV6access_5width2atAC6AccessV11WebAssembly14MemoryArgumentV_s6UInt64VSiSgtF:151
 4: 151 $s8Baseline16FunctionCompilerV3popAC7OperandVyF:151
 6.2: 63 $s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:63
 7: 151 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O15GeneralRegisterV_AC7OperandVtF:151
 9: 151 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:151
 13: 9307 $s8Baseline16FunctionCompilerV3popAC7OperandVyF:9307
 14: 9307 $s8Baseline16FunctionCompilerV3popAC7OperandVyF:9307
 16: 159
 16.3: 1152 $s8Baseline16FunctionCompilerV8register2of9Assembler3X86O15GeneralRegisterVSgAC7OperandV_tF:1152
 17: 9307 $s8Baseline16FunctionCompilerV6sourceyAC6SourceOAD_9Assembler3X86O15GeneralRegisterVSg5takentAC7OperandVF:9307
 22: 6805 $s8Baseline16FunctionCompilerV11memoryPlacey9Assembler3X86O7AddressVSgAC7OperandVF:6805
 23: 1506
 23.1: 249
 23.2: 1257
 26: 5299
 26.1: 936
 26.2: 4363
 30: 2502 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O15GeneralRegisterV_AC7OperandVtF:2502
 32: 2502 $s9Assembler3X86OAAV9registersyys6UInt64V_s5UInt8VAItF:2028
 32.5: 2028
 33: 474 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:474
 36: 2028
 37: 9307
 37.3: 1189 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:1189
 38: 9307 $s8Baseline16FunctionCompilerV8register2of9Assembler3X86O15GeneralRegisterVSgAC7OperandV_tF:9307
 38.5: 5860 $s8Baseline16FunctionCompilerV7releaseyyAC7OperandVF:5860
 39: 9307 $s8Baseline16FunctionCompilerV8register2of9Assembler3X86O15GeneralRegisterVSgAC7OperandV_tF:9307
 39.5: 9304 $s8Baseline16FunctionCompilerV7releaseyyAC7OperandVF:9304
 41: 9458
 65278: 9307
 2: $s8Baseline7PendingV11LastOperandO21__derived_enum_equalsySbAE_AEtFZ:236450
  0: 9458
 8: $s8Baseline16FunctionCompilerV4markyySiF:9680
  0: 151
  65230: 72
  0: $s11MachineCode12PositionListV6append8distance6offsetySi_SitF:6990
   0: 151 $s11MachineCode12PositionListV5writeyyF:72
  0: $s9Assembler3X86OAAV5countSivg:755
   0: 151
 10: $s8Baseline16FunctionCompilerV7releaseyyAC6AccessVF:4537
  1: 151
  2: 151
  2.2: 0
  65514: 0
  1: $s8Baseline16FunctionCompilerV7releaseyyAC4HeldVy_9Assembler3X86O15GeneralRegisterVGF:913
   0.1: 83 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:83
 11: $s8Baseline16FunctionCompilerV4move33_9C1CE534D4B1130B25806EC58528AE9CLL_2to4wide9Assembler3X86O15GeneralRegisterVAL_AC6TargetOSbtF:940
  3: 20 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:20
  4: 20
  2: $s9Assembler3X86OAAV3mov4wide__ySb_AC15GeneralRegisterVAHtF:580
   0: 20 $s9Assembler3X86OAAV9registersyys6UInt64V_s5UInt8VAItF:20
 16: $s9Assembler3X86O15GeneralRegisterV23__derived_struct_equalsySbAE_AEtFZ:1113
  0: 159
 20: $s8Baseline16FunctionCompilerV6resulty9Assembler3X86O15GeneralRegisterVAC6TargetO_AISgtF:120384
  2.1: 5016 $s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:5016
  65359: 5016
 25: $s8Baseline16FunctionCompilerV15generalRegisteryAC4HeldVy_9Assembler3X86O07GeneralE0VGAC7OperandVF:240891
  2: 5299
  3: 3249
  3.1: 3249
  4: 3249 $s8Baseline16FunctionCompilerV4homey9Assembler3X86O15GeneralRegisterVSiF:3249
  6: 0
  7: 0
  65248: 3249
  3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:55233
   1: 3249
   65509: 3249
   1: Swift runtime failure: precondition failure:0
    0: 0
 27: $s8Baseline16FunctionCompilerV7releaseyyAC4HeldVy_9Assembler3X86O15GeneralRegisterVGF:3384
  0.4: 282 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:282
 27: $s9Assembler3X86O15GeneralRegisterV23__derived_struct_equalsySbAE_AEtFZ:58289
  0: 5299
 32: $s9Assembler3X86OAAV6imul32yyAC15GeneralRegisterV_AGtF:1565
  0: 313
 33: $s9Assembler3X86OAAV6imul32yyAC15GeneralRegisterV_AC7AddressVtF:1045
  0: 209
 33: $s9Assembler3X86OAAV6imul64yyAC15GeneralRegisterV_AC7AddressVtF:530
  0: 265
$s11WebAssembly17FunctionValidatorV16checkMissingElse33_2999AE87AF7CE45891882D87F1D1CBCBLLyyAA0aB5ErrorVYKF:4824360:59560
 0: 59560
 1: 59560
 3: 0
 6: 0
 10: 0
 10.1: 0
 10.4: 0
 13: 59560
 65417: 59560
 1: $s11WebAssembly13ModuleContextC10parametersyAA8TypeListVAA011PackedBlockF0VF:1846360
  2: 0
  1: $s11WebAssembly15PackedBlockTypeV9typeIndexs6UInt32VSgvg:1846360
   0: 59560
   65300: 59560
  2: $sSayxSicig11WebAssembly11TypeContextV13FunctionShapeV_Tg5:0
   0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:0
    0: 0
   0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:0
    0: 0
    0: Swift runtime failure: Index out of range:0
     0: 0
 2: $s11WebAssembly13ModuleContextC7resultsyAA8TypeListVAA011PackedBlockF0VF:0
  1: $sSayxSicig11WebAssembly11TypeContextV13FunctionShapeV_Tg5:0
   0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:0
    0: 0
 4: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
  0: 0
 4: $s20swift_willThrowTyped11WebAssembly0eF5ErrorV_Tg5:0
  0: 0
 6: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
  0: 0
 6: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFSi_Tg5:0
  0: 0
 6: $ss26DefaultStringInterpolationV13appendLiteralyySSF:0
  0: 0
 6: $ss26DefaultStringInterpolationV15literalCapacity18interpolationCountABSi_SitcfC:0
  0: $sSS12_createEmpty19withInitialCapacitySSSi_tFZ:0
   0: 0
 7: $sSS1poiyS2S_SStFZ:0
  0: 0
 7: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFSi_Tg5:0
  0: 0
 9: $ss16IndexingIteratorV4next7ElementQzSgyFSnySiG_Tg5:0
  0: 0
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:0
   0: 0
 10: $s11WebAssembly11TypeContextV9isSubtype_2ofSbAA05ValueC0V_AGtF:0
  1.1: 0
  1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:0
   0: 0
 10: $s11WebAssembly13ModuleContextCyAA9ValueTypeVAA0F4ListV_Sitcig:0
  1: $sSayxSicig11WebAssembly9ValueTypeV_Tg5:0
   0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly05ValueE0V_Tg5:0
    0: 0
   0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly05ValueE0V_Tg5:0
    0: 0
    0: Swift runtime failure: Index out of range:0
     0: 0
 11: $s11WebAssembly0aB5ErrorV8mismatch8expected5foundAcA9ValueTypeV_AHtFZ:0
  0: 0
 11: $s11WebAssembly13ModuleContextCyAA9ValueTypeVAA0F4ListV_Sitcig:0
  1.10: 0
  1: $sSayxSicig11WebAssembly9ValueTypeV_Tg5:0
   0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly05ValueE0V_Tg5:0
    0: 0
   0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly05ValueE0V_Tg5:0
    0: 0
    0: Swift runtime failure: Index out of range:0
     0: 0
 65417: $s20swift_willThrowTyped11WebAssembly0eF5ErrorV_Tg5:0
  0: 0
$s9Assembler3X86OAAV5alignyySiF:4641761:28754
 0: 28754
 1: 28754
 1.1: 28754
 1.2: 28754
 2: 28754
 2.3: 35881
 7: 28754
 65468: 25746
 1: $s9Assembler3X86OAAV5countSivg:115016
  0: 28754
 1: Swift runtime failure: arithmetic overflow:0
  0: 0
 3: $ss3minyxx_xtSLRzlFSi_Tg5:215286
  0: 35881
  0: $sSiSLsSL1loiySbx_xtFZTW:143524
   0: 35881
 4: $s9Assembler3X86OAAV3nop33_A710B681196F637024DEA5F4991C9A1DLL4sizeySi_tF:1595220
  3.1: 25746
  65458: 3811
  4: $s9Assembler3X86OAAV3nopyyF:104313
   1: $s9Assembler3X86OAAV5plainyys6UInt64V_AGtF:104313
    1: $s9Assembler3X86OAAV7reserve33_19EB570CE0B0F19A4EC823D07441EA47LLyyF:31610
     1: 3161
     1.1: 0
    2: $s9Assembler3X86OAAV6append33_19EB570CE0B0F19A4EC823D07441EA47LL_4bitsys6UInt64V_AItF:72703
     4: 3161
     65397: 0
     3: $sSv10storeBytes2of12toByteOffset2asyx_Sixmts15BitwiseCopyableRzlFs6UInt64V_Tt1g5:22127
      0: 3161
  6: $s9Assembler3X86OAAV3nopyyF:76896
   1: $s9Assembler3X86OAAV5plainyys6UInt64V_AGtF:76896
    1: $s9Assembler3X86OAAV7reserve33_19EB570CE0B0F19A4EC823D07441EA47LLyyF:32040
     1.3: 3204
     1.4: 0
    2: $s9Assembler3X86OAAV6append33_19EB570CE0B0F19A4EC823D07441EA47LL_4bitsys6UInt64V_AItF:44856
     4.1: 3204
     65397: 0
     3: $sSv10storeBytes2of12toByteOffset2asyx_Sixmts15BitwiseCopyableRzlFs6UInt64V_Tt1g5:22428
      0: 3204
  7: $s9Assembler3X86OAAV3nopyyF:86508
   1: $s9Assembler3X86OAAV5plainyys6UInt64V_AGtF:86508
    1: $s9Assembler3X86OAAV7reserve33_19EB570CE0B0F19A4EC823D07441EA47LLyyF:19224
     1.6: 3204
     1.7: 0
    2: $s9Assembler3X86OAAV6append33_19EB570CE0B0F19A4EC823D07441EA47LL_4bitsys6UInt64V_AItF:67284
     4.2: 3204
     65397: 0
     3: $sSv10storeBytes2of12toByteOffset2asyx_Sixmts15BitwiseCopyableRzlFs6UInt64V_Tt1g5:22428
      0: 3204
  8: $s9Assembler3X86OAAV5nop32yyAC7AddressVF:81190
   1: 3530 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:3530
  9: $s9Assembler3X86OAAV5nop32yyAC7AddressVF:88946
   1.1: 3421 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:3421
  10: $s9Assembler3X86OAAV5nop32yyAC7AddressVF:118141
   1.2: 3811 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:3811
  11: $s9Assembler3X86OAAV5nop16yyAC7AddressVF:94250
   1: 3250 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:3250
  12: $s9Assembler3X86OAAV5nop32yyAC7AddressVF:43082
   1.3: 1657 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:1657
  13: $s9Assembler3X86OAAV5nop32yyAC7AddressVF:49224
   1.4: 2051 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:2051
  14: $s9Assembler3X86OAAV5nop16yyAC7AddressVF:259512
   1.1: 11796 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:11796
   65441: 0
$s8Baseline16FunctionCompilerV13declareLocalsyy11WebAssembly12BinaryReaderVz_AE18InstructionDecoderVztAE0fG5ErrorVYKF:4617789:13106
 0: 13106
 5: 13106
 5.1: 13106
 5.2: 13106
 6: 29641
 7: 13106 $s11WebAssembly18InstructionDecoderV12decodeLocalsyyAA12BinaryReaderVz_xztAA0aB5ErrorVYKAA0C7VisitorRzRi_zRi0_zlF8Baseline16FunctionCompilerV_Tg5:13106
 7.2: 0
 65298: 25772
 3: $s8Baseline12UnsafeBufferV9removeAllyyFAA16FunctionCompilerV5LocalV_Tg5:144166
  0: 13106
 5: $s11WebAssembly12BinaryReaderV9remainingSivg:183484
  0: 13106
 5: Swift runtime failure: arithmetic overflow:0
  0: 0
 6: $s8Baseline12UnsafeBufferV6appendyyxFAA16FunctionCompilerV5LocalV_Tg5:1452409
  1.1: 29641
  1.2: 0
  2.1: 29641
  3: 29641
  2: $sSpsRi_zrlE10initialize2toyxn_tF8Baseline16FunctionCompilerV5LocalV_Tg5:563179
   0: 29641
 6: $ss16IndexingIteratorV4next7ElementQzSgyFSay11WebAssembly9ValueTypeVG_Tg5:548853
  0: 29641
  0: $sSayxGSlsSl8endIndex0B0QzvgTW11WebAssembly9ValueTypeV_Tg5:144166
   0: $sSa8endIndexSivg11WebAssembly9ValueTypeV_Tg5:144166
    0: 13106
    0: $sSa9_getCountSiyF11WebAssembly9ValueTypeV_Tg5:104848
     0: 13106
  0: $sSayxGSlsSly7ElementQz5IndexQzcirTW11WebAssembly9ValueTypeV_Tg5:148205
   0: $sSayxSicir11WebAssembly9ValueTypeV_Tg5:148205
    0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly05ValueE0V_Tg5:148205
     0: 29641
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:118564
   0: 29641
$s8Baseline16FunctionCompilerV5checkyy11WebAssembly9ValueTypeVAE0eF5ErrorVYKF:4598118:109479
 0: 109479
 1: 109479
 4: 0
 65115: 109479
 1: $s11WebAssembly9ValueTypeV04heapD0AA04HeapD0OSgvg:0
  0: 0
  0: $s11WebAssembly16AbstractHeapTypeO8rawValueACSgs5UInt8V_tcfC:0
   0: 0
 1: $s11WebAssembly9ValueTypeV11isReferenceSbvg:1642185
  0: 109479
  421: 109479
 7: $s20swift_willThrowTyped11WebAssembly0eF5ErrorV_Tg5:0
  0: 0
 7: $s8Baseline16FunctionCompilerV11notCompiledy11WebAssembly0fG5ErrorVSSFZ:0
  1: 0
  65224: 0
  1: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
   0: 0
  1: $ss26DefaultStringInterpolationV13appendLiteralyySSF:0
   0: 0
  1: $ss26DefaultStringInterpolationV15literalCapacity18interpolationCountABSi_SitcfC:0
   0: $sSS12_createEmpty19withInitialCapacitySSSi_tFZ:0
    0: 0
 7: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
  0: 0
 7: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlF11WebAssembly9ValueTypeV_Tg5:0
  0: 0
  0: $s11WebAssembly9ValueTypeVs23CustomStringConvertibleAAsADP11descriptionSSvgTW:0
   0: 0
 7: $ss26DefaultStringInterpolationV15literalCapacity18interpolationCountABSi_SitcfC:0
  0: $sSS12_createEmpty19withInitialCapacitySSSi_tFZ:0
   0: 0
$s9Assembler3X86OAAV8distance2toyAC5LabelV_tF:4381146:151074
 0: 151074
 2: 151074 $s9Assembler3X86OAAV8distance2to8trailingyAC5LabelV_s5UInt8VtF:151074
 1: $s9Assembler3X86OAAV7reserve33_19EB570CE0B0F19A4EC823D07441EA47LLyyF:1812888
  1: 151074
  1.1: 0
  236: 151074
  65401: 0
$s11WebAssembly17FunctionValidatorV11visitSelect33_0D8AB5A86F9B56882DAEA96C70240E7ELLyyAA0aB5ErrorVYKF:4366008:17748
 0: 17748
 4.1: 53244
 5: 0
 11: 17748
 65500: 17748
 1: $s11WebAssembly17FunctionValidatorV3popyyAA9ValueTypeVAA0aB5ErrorVYKF:638928
  1: 17748
  1.1: 17748
  5: 0
  65411: 17748
  1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:124236
   0: 17748
  2: $s11WebAssembly11UnsafeStackV3popxSgyFAA9ValueTypeV_Tg5:106488
   2: 17748
 2: $s11WebAssembly17FunctionValidatorV6popAnyAA9ValueTypeVyAA0aB5ErrorVYKF:993888
  0: 17748 $s11WebAssembly17FunctionValidatorV16popUnlessMissing33_B44D75802FC55263DF1DEEEA70C7CA1ALLyAA9ValueTypeVSgAhA0aB5ErrorVYKF:17748
  0.2: 17748
  65385: 17748
 3: $s11WebAssembly17FunctionValidatorV6popAnyAA9ValueTypeVyAA0aB5ErrorVYKF:834156
  0.7: 17748 $s11WebAssembly17FunctionValidatorV16popUnlessMissing33_B44D75802FC55263DF1DEEEA70C7CA1ALLyAA9ValueTypeVSgAhA0aB5ErrorVYKF:17748
  0.9: 17748
 4: $s11WebAssembly9ValueTypeV11isReferenceSbvg:141984
  0: 53244
 5: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
  0: 0
 5: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
  0: 0
 5: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlF11WebAssembly9ValueTypeV_Tg5:0
  0: 0
  0: $s11WebAssembly9ValueTypeVs23CustomStringConvertibleAAsADP11descriptionSSvgTW:0
   0: 0
 5: $ss26DefaultStringInterpolationV13appendLiteralyySSF:0
  0: 0
 5: $ss26DefaultStringInterpolationV15literalCapacity18interpolationCountABSi_SitcfC:0
  0: $sSS12_createEmpty19withInitialCapacitySSSi_tFZ:0
   0: 0
 7: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:159732
  0: 17748
 8: $s11WebAssembly0aB5ErrorV8mismatch8expected5foundAcA9ValueTypeV_AHtFZ:0
  0: 0
 10: $s11WebAssembly17FunctionValidatorV4pushyyAA9ValueTypeVF:461448
  0: $s11WebAssembly11UnsafeStackV4pushyyxFAA9ValueTypeV_Tg5:461448
   1: 17748
   1.1: 0
   2: 17748
   3: 17748
   65511: 0
   2: $sSpsRi_zrlE10initialize2toyxn_tF11WebAssembly9ValueTypeV_Tg5:53244
    0: 17748
 10: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:230724
  0: 17748
 65500: $s20swift_willThrowTyped11WebAssembly0eF5ErrorV_Tg5:0
  0: 0
$s8Baseline5FlagsO7negatedACvg:4202834:66694
 0: 66694
 2: 66694
 3.1: 16
 4.1: 8
 6: 66694
 65427: 16
 2: $s9Assembler3X86O9ConditionO7negatedAEvg:2133440
  0: 66670
  0: $s9Assembler3X86O9ConditionO8rawValueAESgs5UInt8V_tcfC:733370
   0: 66670 $s9Assembler3X86O9ConditionO8rawValueAESgs5UInt8V_tcfCTf4nd_n:66670
 3: $s9Assembler3X86O9ConditionO7negatedAEvg:656
  0: 16
  0: $s9Assembler3X86O9ConditionO8rawValueAESgs5UInt8V_tcfC:256
   0: 16 $s9Assembler3X86O9ConditionO8rawValueAESgs5UInt8V_tcfCTf4nd_n:32
 4: $s9Assembler3X86O9ConditionO7negatedAEvg:328
  0: 8
  0: $s9Assembler3X86O9ConditionO8rawValueAESgs5UInt8V_tcfC:128
   0: 8 $s9Assembler3X86O9ConditionO8rawValueAESgs5UInt8V_tcfCTf4nd_n:16
 65427: $s9Assembler3X86O9ConditionO7negatedAEvg:288
  0: 24
  0: $s9Assembler3X86O9ConditionO8rawValueAESgs5UInt8V_tcfC:96
   0: 24
$s8Baseline16FunctionCompilerV4move33_9C1CE534D4B1130B25806EC58528AE9CLL__2if4widey9Assembler3X86O15GeneralRegisterV_AC7OperandVAA5FlagsOSbtF:4110382:16970
 0: 16970
 5: 16970
 5.1: 82
 6: 7530
 6.1: 7530
 20: 16970
 20.3: 95
 20.4: 3
 20.5: 16872
 22: 95
 25: 3 $s9Assembler3X86OAAV6shortJyAD9ShortJumpVAC9ConditionOF:3
 27: 3 $s9Assembler3X86OAAV4landyyAD9ShortJumpVnF:3
 29: 16967
 29.3: 8054 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:8054
 30: 8916
 64924: 16967
 5: $s8Baseline16FunctionCompilerV4sloty9Assembler3X86O7AddressVs5Int32V_11WebAssembly9ValueTypeVtF:7380
  1: 82
  1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:1066
   0: 82
  1: $s8Baseline11FrameLayoutV5place6ofSlot5counts5Int32VAH_AHtF:5822
   1: 82
   1.1: 82
   1.2: 82
   2: 82
   2.1: 82
   2.2: 82
   1: $ss3maxyxx_xtSLRzlFs5Int32V_Tg5:410
    0: 82
   1: Swift runtime failure: arithmetic overflow:0
    0: 0
   2: Swift runtime failure: arithmetic overflow:0
    0: 0
  1: $s9Assembler3X86O7AddressVyAeC15GeneralRegisterV_s5Int32VtcfC:328
   0: 82
 6: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:135108
  1: 7530
  65509: 7530
  1: Swift runtime failure: precondition failure:0
   0: 0
 8: $s8Baseline16FunctionCompilerV15generalRegisteryAC4HeldVy_9Assembler3X86O07GeneralE0VGAC7OperandVF:999358
  4: 5164 $s8Baseline16FunctionCompilerV4homey9Assembler3X86O15GeneralRegisterVSiF:5164
  6: 8054 $s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:8054
  7: 8054 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O15GeneralRegisterV_AC7OperandVtF:8054
  65248: 8054
 20: $s8Baseline16FunctionCompilerV4move33_9C1CE534D4B1130B25806EC58528AE9CLL__2if4widey9Assembler3X86O15GeneralRegisterV_AC7OperandVAA5FlagsOSbtFADL_yyAJ9ConditionO_AjHVztFTf0nnsnns_n:705078
  1: 16872
  2: 2448
  4: 14424
  64912: 16872
  2: $s9Assembler3X86OAAV6cmov32yyAC9ConditionO_AC15GeneralRegisterVAC7AddressVtF:16254
   0: 2322
  2: $s9Assembler3X86OAAV6cmov64yyAC9ConditionO_AC15GeneralRegisterVAC7AddressVtF:1008
   0: 126
  4: $s9Assembler3X86OAAV6cmov32yyAC9ConditionO_AC15GeneralRegisterVAItF:91812
   0: 13116
  4: $s9Assembler3X86OAAV6cmov64yyAC9ConditionO_AC15GeneralRegisterVAItF:10464
   0: 1308
 22: $s8Baseline16FunctionCompilerV4move33_9C1CE534D4B1130B25806EC58528AE9CLL__2if4widey9Assembler3X86O15GeneralRegisterV_AC7OperandVAA5FlagsOSbtFADL_yyAJ9ConditionO_AjHVztFTf0nnsnns_n:4655
  1.2: 95
  2.2: 0
  4.2: 95
  64912: 95
  2: $s9Assembler3X86OAAV6cmov32yyAC9ConditionO_AC15GeneralRegisterVAC7AddressVtF:0
   0: 0
  2: $s9Assembler3X86OAAV6cmov64yyAC9ConditionO_AC15GeneralRegisterVAC7AddressVtF:0
   0: 0
  4: $s9Assembler3X86OAAV6cmov32yyAC9ConditionO_AC15GeneralRegisterVAItF:2470
   0: 95 $s9Assembler3X86OAAV9registersyys6UInt64V_s5UInt8VAItF:95
  4: $s9Assembler3X86OAAV6cmov64yyAC9ConditionO_AC15GeneralRegisterVAItF:0
   0: 0
 23: $s8Baseline16FunctionCompilerV4move33_9C1CE534D4B1130B25806EC58528AE9CLL__2if4widey9Assembler3X86O15GeneralRegisterV_AC7OperandVAA5FlagsOSbtFADL_yyAJ9ConditionO_AjHVztFTf0nnsnns_n:1520
  2: 0
  4: 95
  2: $s9Assembler3X86OAAV6cmov32yyAC9ConditionO_AC15GeneralRegisterVAC7AddressVtF:0
   0: 0
  2: $s9Assembler3X86OAAV6cmov64yyAC9ConditionO_AC15GeneralRegisterVAC7AddressVtF:0
   0: 0
  4: $s9Assembler3X86OAAV6cmov32yyAC9ConditionO_AC15GeneralRegisterVAItF:665
   0: 95
  4: $s9Assembler3X86OAAV6cmov64yyAC9ConditionO_AC15GeneralRegisterVAItF:0
   0: 0
 25: $s9Assembler3X86O9ConditionO7negatedAEvg:93
  0: 3
  0: $s9Assembler3X86O9ConditionO8rawValueAESgs5UInt8V_tcfC:33
   0: 3 $s9Assembler3X86O9ConditionO8rawValueAESgs5UInt8V_tcfCTf4nd_n:3
 26: $s8Baseline16FunctionCompilerV4move33_9C1CE534D4B1130B25806EC58528AE9CLL__2if4widey9Assembler3X86O15GeneralRegisterV_AC7OperandVAA5FlagsOSbtFADL_yyAJ9ConditionO_AjHVztFTf0nnsnns_n:144
  1.4: 3
  2: 0
  2.4: 0
  4: 3 $s9Assembler3X86OAAV9registersyys6UInt64V_s5UInt8VAItF:3
  4.4: 3
  64912: 0
  2: $s9Assembler3X86OAAV6cmov32yyAC9ConditionO_AC15GeneralRegisterVAC7AddressVtF:0
   0: 0
  2: $s9Assembler3X86OAAV6cmov64yyAC9ConditionO_AC15GeneralRegisterVAC7AddressVtF:0
   0: 0
  4: $s9Assembler3X86OAAV6cmov32yyAC9ConditionO_AC15GeneralRegisterVAItF:21
   0: 3
  4: $s9Assembler3X86OAAV6cmov64yyAC9ConditionO_AC15GeneralRegisterVAItF:0
   0: 0
 64924: $s8Baseline16FunctionCompilerV4move33_9C1CE534D4B1130B25806EC58528AE9CLL__2if4widey9Assembler3X86O15GeneralRegisterV_AC7OperandVAA5FlagsOSbtFADL_yyAJ9ConditionO_AjHVztFTf0nnsnns_n:118769
  2: 2448 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:2448
  4: 14424 $s9Assembler3X86OAAV9registersyys6UInt64V_s5UInt8VAItF:14519
  64912: 14424
$s8Baseline16FunctionCompilerV03endB033_87977CF0BF0FA06FEDC4546D267240F8LLyyF:4064686:13106
 0: 13106
 1: 13106
 1.1: 13106
 4: 11740
 4.1: 0
 4.2: 11740 $s8Baseline16FunctionCompilerV12moveTogether_2to10areResultsySi_SayAA9CallShapeC5PlaceOGSbtF:11740
 5: 11740
 7: 13106 $s8Baseline16FunctionCompilerV8truncate2toySi_tF:13106
 8: 13106 $s9Assembler3X86OAAV4bindyyAC5LabelVF:13106
 9: 13106
 11: 13106
 65071: 23480
 1: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5BlockV_Tg5:275226
  1: 13106
  438: 13106
  1: Swift runtime failure: precondition failure:0
   0: 0
 2: $s8Baseline16FunctionCompilerV5flushyyF:204404
  1: 11740
  1.2: 603 $s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:603
 3: $s8Baseline16FunctionCompilerV4markyyF:692660
  0: 11740
  0: $s8Baseline16FunctionCompilerV4markyySiF:610480
   0: 11740
   65230: 11740
   0: $s11MachineCode12PositionListV6append8distance6offsetySi_SitF:434380
    0: 11740 $s11MachineCode12PositionListV5writeyyF:11740
   0: $s9Assembler3X86OAAV5countSivg:46960
    0: 11740
 4: $sSa5countSivg11WebAssembly9ValueTypeV_Tg5:46960
  0: $sSa9_getCountSiyF11WebAssembly9ValueTypeV_Tg5:46960
   0: 11740
 5: $s8Baseline12UnsafeBufferVyxSiciMAA16FunctionCompilerV5BlockV_Tg5:246540
  1: 11740
  2: 11740
  1: Swift runtime failure: precondition failure:0
   0: 0
 9: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5BlockV_Tg5:65530
  1.1: 13106
  1: Swift runtime failure: precondition failure:0
   0: 0
 9: $s8Baseline16FunctionCompilerV5leaveyyF:453390
  1: 12954 $s8Baseline16FunctionCompilerV11restoreKeptyyF:12954
  2: 12954
  3: 12954
  3.1: 11887
  3.2: 1067 $s9Assembler3X86OAAV3ret5imm16ys5Int16V_tF:1067
 10: $s8Baseline12UnsafeBufferV10removeLastxyFAA16FunctionCompilerV5BlockV_Tg5:196590
  1: 11887
  2: 13106
  1: Swift runtime failure: precondition failure:0
   0: 0
$s11WebAssembly18InstructionDecoderV12decodeLocalsyyAA12BinaryReaderVz_xztAA0aB5ErrorVYKAA0C7VisitorRzRi_zRi0_zlF8Baseline16FunctionCompilerV_Tg5:3729042:13106
 0: 23022 $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:1
 0: $s11WebAssembly12BinaryReaderV8endErrorAA0abF0VyF:0
  0: 0
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP11visitLocalsyys6UInt32V_AD9ValueTypeVtAD0dE5ErrorVYKFTW:437418
  0: 23022 $s8Baseline16FunctionCompilerV11visitLocalsyys6UInt32V_11WebAssembly9ValueTypeVtAG0gH5ErrorVYKF:23022
$s9Assembler3X86OAAV12vexRegistersyys6UInt64V_s5UInt8VA2ItF:3536639:18200
 0: 18200
 2: 18200
 3: 18200
 4: 18200
 5: 18200
 6: 8031
 7: 8031
 8: 10169
 9: 10169
 11: 18200
 65292: 10169
 1: $s9Assembler3X86OAAV7reserve33_19EB570CE0B0F19A4EC823D07441EA47LLyyF:182000
  1: 18200
  1.1: 0
 65292: $s9Assembler3X86OAAV6append33_19EB570CE0B0F19A4EC823D07441EA47LL_4bitsys6UInt64V_AItF:254800
  4: 18200
  65397: 18200
  3: $sSv10storeBytes2of12toByteOffset2asyx_Sixmts15BitwiseCopyableRzlFs6UInt64V_Tt1g5:54600
   0: 18200
$s8Baseline16FunctionCompilerV14visitTypeTableyy11WebAssembly15InstructionInfoV_s6UInt32VAItAE0gH5ErrorVYKF:3270915:4152
 0: 4152
 3: 4152
 3.1: 4152
 4: 4152 $s8Baseline16FunctionCompilerV5check33_89D305E2BA2C9519DA7312606778C65ALLyys6UInt32V11WebAssembly0lM5ErrorVYKF:4152
 4.2: 0
 7: 4152 $s8Baseline16FunctionCompilerV4takeyy9Assembler3X86O15GeneralRegisterVF:4152
 8: 4152 $s8Baseline16FunctionCompilerV3popAC7OperandVyF:4152
 10: 4152
 10.1: 4152
 18: 4152 $s8Baseline16FunctionCompilerV9checkType33_89D305E2BA2C9519DA7312606778C65ALLyys6UInt32VF:4152
 19: 4152 $s8Baseline16FunctionCompilerV10callRecord33_89D305E2BA2C9519DA7312606778C65ALL_6isTailys6UInt32V_SbtF:4152
 65145: 4152
 3: $s8Baseline16FunctionCompilerV11isReachableSbvg:141168
  0: 4152
  88: 4152
  0: $s8Baseline12UnsafeBufferV3topxvgAA16FunctionCompilerV5BlockV_Tg5:53976
   1: 4152
   65497: 4152
   1: Swift runtime failure: precondition failure:0
    0: 0
 5: $s8Baseline16FunctionCompilerV5flushyyF:109968
  1: 4152
  1.2: 2847 $s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:2847
 6: $s8Baseline16FunctionCompilerV4markyyF:278184
  0: 4152
  0: $s8Baseline16FunctionCompilerV4markyySiF:249120
   0: 4152
   65230: 4152
   0: $s11MachineCode12PositionListV6append8distance6offsetySi_SitF:170232
    0: 4152 $s11MachineCode12PositionListV5writeyyF:4152
   0: $s9Assembler3X86OAAV5countSivg:16608
    0: 4152
 8: $s8Baseline16FunctionCompilerV15generalRegisteryAC4HeldVy_9Assembler3X86O07GeneralE0VGAC7OperandVF:142117
  2: 4152
  2.3: 3211
  3: 940
  3.1: 940
  4: 699 $s8Baseline16FunctionCompilerV4homey9Assembler3X86O15GeneralRegisterVSiF:699
  6: 242 $s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:242
  7: 242 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O15GeneralRegisterV_AC7OperandVtF:242
  65248: 3211
  3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:15980
   1: 940
   65509: 940
   1: Swift runtime failure: precondition failure:0
    0: 0
 9: $s8Baseline16FunctionCompilerV8instance9Assembler3X86O15GeneralRegisterVyF:64754
  1: 4152
  1.1: 634 $s8Baseline16FunctionCompilerV7restore33_BBD4669C4FE231B23EF071E813CB3DBALLyy9Assembler3X86O15GeneralRegisterVF:634
 9: $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_AC7AddressVtF:49824
  0: 4152 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:4152
 10: $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_AC7AddressVtF:78888
  0: 4152 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:4152
 10: Swift runtime failure: Not enough bits to represent the passed value:0
  0: 0
 10: Swift runtime failure: arithmetic overflow:0
  0: 0
 11: $s9Assembler3X86OAAV10arithmetic_4wide__yAC10ArithmeticO_SbAC15GeneralRegisterVAC7AddressVtF:95496
  0: 4152 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:4152
 12: $s8Baseline16FunctionCompilerV4trap_2if2aty7Runtime8TrapKindO_9Assembler3X86O9ConditionOSiSgtF:615725
  1: 4152 $s9Assembler3X86OAAV1jyyAC9ConditionO_AC5LabelVtF:4152
  1: $s8Baseline16FunctionCompilerV4trap_2at9Assembler3X86O5LabelV7Runtime8TrapKindO_SiSgtF:557597
   1: 4152 $s9Assembler3X86OAAV5labelAC5LabelVyF:4152
   5: 4152
   2: $sSa6appendyyxnF8Baseline16FunctionCompilerV4StubO_Tg5:482861
    0: 4152
    0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyF8Baseline16FunctionCompilerV4StubO_Tg5:99673
     0: 8304 $ss22_ContiguousArrayBufferV20_consumeAndCreateNew14bufferIsUnique15minimumCapacity13growForAppendAByxGSb_SiSbtF8Baseline16FunctionCompilerV4StubO_Tg5:1
     0: $sSa5countSivg8Baseline16FunctionCompilerV4StubO_Tg5:4
      0: $sSa9_getCountSiyF8Baseline16FunctionCompilerV4StubO_Tg5:4
       0: 1
    0: $sSa12_endMutationyyF8Baseline16FunctionCompilerV4StubO_Tg5:29064
     0: 4152
    0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tF8Baseline16FunctionCompilerV4StubO_Tg5:96700
     0: 4152
     0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtF8Baseline16FunctionCompilerV4StubO_Tg5:700
      0: 28 $ss22_ContiguousArrayBufferV20_consumeAndCreateNew14bufferIsUnique15minimumCapacity13growForAppendAByxGSb_SiSbtF8Baseline16FunctionCompilerV4StubO_Tg5:28
    0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntF8Baseline16FunctionCompilerV4StubO_Tg5:240816
     0: 4152
 13: $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_AC7AddressVtF:74736
  0: 4152 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:4152
 14: $s9Assembler3X86O7AddressV_5index5scale_AeC15GeneralRegisterV_AiC5ScaleOs5Int32VtcfC:195144
  0: 4152
  0: $s9Assembler3X86O15GeneralRegisterV23__derived_struct_equalsySbAE_AEtFZ:37368
   0: 4152
   0: Swift runtime failure: precondition failure:0
    0: 0
 14: $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_AC7AddressVtF:49824
  0: 4152 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:4152
 15: $s8Baseline16FunctionCompilerV7releaseyyAC4HeldVy_9Assembler3X86O15GeneralRegisterVGF:62895
  0: 4152
  0.1: 3453 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:3453
  65224: 3453
 16: $s9Assembler3X86OAAV6test64yyAC15GeneralRegisterV_AGtF:83040
  0: 4152 $s9Assembler3X86OAAV9registersyys6UInt64V_s5UInt8VAItF:4152
 17: $s8Baseline16FunctionCompilerV4trap_2if2aty7Runtime8TrapKindO_9Assembler3X86O9ConditionOSiSgtF:473488
  1.1: 4152 $s9Assembler3X86OAAV1jyyAC9ConditionO_AC5LabelVtF:4152
  65244: 4152
  1: $s8Baseline16FunctionCompilerV4trap_2at9Assembler3X86O5LabelV7Runtime8TrapKindO_SiSgtF:390448
   1.1: 4152 $s9Assembler3X86OAAV5labelAC5LabelVyF:4152
   2: $sSa6appendyyxnF8Baseline16FunctionCompilerV4StubO_Tg5:369688
    0: 4152
    0: $sSa12_endMutationyyF8Baseline16FunctionCompilerV4StubO_Tg5:29064
     0: 4152
    0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tF8Baseline16FunctionCompilerV4StubO_Tg5:95656
     0: 4152
     0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtF8Baseline16FunctionCompilerV4StubO_Tg5:120
      0: 4 $ss22_ContiguousArrayBufferV20_consumeAndCreateNew14bufferIsUnique15minimumCapacity13growForAppendAByxGSb_SiSbtF8Baseline16FunctionCompilerV4StubO_Tg5:4
    0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntF8Baseline16FunctionCompilerV4StubO_Tg5:228360
     0: 4152
$s8Baseline16FunctionCompilerV11finishFrame33_87977CF0BF0FA06FEDC4546D267240F8LLyyF:3073138:13106
 0: 13106
 1: 13106
 1.1: 13106
 1.4: 13106
 2: 13106
 3: 13106
 3.3: 1486
 4: 13106
 6: 0
 7: 0
 8: 0
 9: 0
 9.1: 0
 11: 0
 12: 0
 13: 0
 14: 0
 15: 0
 16: 0
 17: 0
 17.1: 0
 17.2: 0
 17.3: 0
 19: 0
 19.1: 0
 22: 0
 23.1: 13106
 65026: 0
 1: $s8Baseline11FrameLayoutV5depths5Int32Vvg:498028
  0: 13106
  0.1: 13106
  65479: 13106
  0: Swift runtime failure: arithmetic overflow:0
   0: 0
 1: Swift runtime failure: arithmetic overflow:0
  0: 0
 2: $s9Assembler3X86OAAV5patchyySi_s5Int32VtF:681512
  0: 13106
  0: Swift runtime failure: arithmetic overflow:0
   0: 0
  0: Swift runtime failure: precondition failure:0
   0: 0
 3: $s9Assembler3X86OAAV5patchyySi_s5Int32VtF:66870
  0: 1486
  0: Swift runtime failure: arithmetic overflow:0
   0: 0
  0: Swift runtime failure: precondition failure:0
   0: 0
 6: Swift runtime failure: arithmetic overflow:0
  0: 0
 7: $s9Assembler3X86OAAV5countSivg:0
  0: 0
 8: $s8Baseline16FunctionCompilerV4markyySiF:0
  65230: 0
  0: $s11MachineCode12PositionListV6append8distance6offsetySi_SitF:0
   0: 0
 9: $s9Assembler3X86OAAV5mov32_5imm32yAC15GeneralRegisterV_s5Int32VtF:0
  0: 0
 9: Swift runtime failure: arithmetic overflow:0
  0: 0
 10: $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_AGtF:0
  0: 0
 17: $s9Assembler3X86OAAV5countSivg:0
  0: 0
 17: Swift runtime failure: arithmetic overflow:0
  0: 0
 18: $s9Assembler3X86OAAV5patchyySi_s4Int8VtF:0
  0: 0
  0: Swift runtime failure: precondition failure:0
   0: 0
 19: $s9Assembler3X86OAAV5patchyySi_s5Int32VtF:0
  0: 0
  0: Swift runtime failure: precondition failure:0
   0: 0
 19: Swift runtime failure: arithmetic overflow:0
  0: 0
 21: $s9Assembler3X86OAAV5patchyySi_s4Int8VtF:0
  0: 0
  0: Swift runtime failure: precondition failure:0
   0: 0
 22: $s9Assembler3X86OAAV5patchyySi_s4Int8VtF:0
  0: 0
  0: Swift runtime failure: precondition failure:0
   0: 0
$s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:3068160:191760
 0: 191760 $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZTf4nnnnnd_n:191760
$s8Baseline16FunctionCompilerV9checkType33_89D305E2BA2C9519DA7312606778C65ALLyys6UInt32VF:3027012:4152
 0: 4152
 1: 4152 $s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:4152
 3: 4152
 3.1: 4152
 5: 4152 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:4152
 6: 4152
 7: 4152
 65121: 8304
 2: $s8Baseline16FunctionCompilerV8instance9Assembler3X86O15GeneralRegisterVyF:41520
  1: 4152
  1.1: 0
 2: $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_AC7AddressVtF:137016
  0: 4152 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:4152
 3: $s9Assembler3X86O7AddressVyAeC15GeneralRegisterV_s5Int32VtcfC:294792
  0: 4152
 3: $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_AC7AddressVtF:66432
  0: 4152 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:4152
 3: Swift runtime failure: Not enough bits to represent the passed value:0
  0: 0
 3: Swift runtime failure: arithmetic overflow:0
  0: 0
 4: $s9Assembler3X86OAAV10arithmetic_4wide__yAC10ArithmeticO_SbAC7AddressVAC15GeneralRegisterVtF:91344
  0: 4152 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:4152
 6: $s8Baseline16FunctionCompilerV10callSlowly2if__6resulty9Assembler3X86O9ConditionO_So06NativeB0VSayAC5PlaceOGAI15GeneralRegisterVSgtF:1532292
  4: 4152 $s9Assembler3X86OAAV1jyyAC9ConditionO_AC5LabelVtF:4152
  5: 4152 $s9Assembler3X86OAAV4bindyyAC5LabelVF:4152
  3: $s8Baseline16FunctionCompilerV8slowCall__6resultAC04SlowE0VSo06NativeB0V_SayAC5PlaceOG9Assembler3X86O15GeneralRegisterVSgtF:938352
   0: $s8Baseline16FunctionCompilerV8slowCall__6resultAC04SlowE0VSo06NativeB0V_SayAC5PlaceOG9Assembler3X86O15GeneralRegisterVSgtFTf4nnnn_g:938352
    2: 4152
    5: 4152 $s9Assembler3X86OAAV5labelAC5LabelVyF:4152
    5.1: 4152 $s9Assembler3X86OAAV5labelAC5LabelVyF:4152
    6: 4152
    65038: 4152
    1: $s8Baseline16FunctionCompilerV12forgetCopiesyyF:166080
     1: $s8Baseline12RegisterFileV12forgetCopiesyyF:83040
      1: 4152
      2: 4152
     2: $s8Baseline12RegisterFileV12forgetCopiesyyF:83040
      1: 4152
      2: 4152
    4: $s8Baseline16FunctionCompilerV8SlowCallV5label4back8function5words6result7general6vector6offsetAE9Assembler3X86O5LabelV_ARSo06NativeB0VSayAC5PlaceOGAP15GeneralRegisterVSgs6UInt16VA0_SitcfC:137016
     65064: 4152
  6: $sSa6appendyyxnF8Baseline16FunctionCompilerV4StubO_Tg5:473532
   0: 4152
   0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyF8Baseline16FunctionCompilerV4StubO_Tg5:99648
    0: 8304
    0: $sSa5countSivg8Baseline16FunctionCompilerV4StubO_Tg5:0
     0: $sSa9_getCountSiyF8Baseline16FunctionCompilerV4StubO_Tg5:0
      0: 0
   0: $sSa12_endMutationyyF8Baseline16FunctionCompilerV4StubO_Tg5:29064
    0: 4152
   0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tF8Baseline16FunctionCompilerV4StubO_Tg5:95700
    0: 4152
    0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtF8Baseline16FunctionCompilerV4StubO_Tg5:144
     0: 6 $ss22_ContiguousArrayBufferV20_consumeAndCreateNew14bufferIsUnique15minimumCapacity13growForAppendAByxGSb_SiSbtF8Baseline16FunctionCompilerV4StubO_Tg5:6
   0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntF8Baseline16FunctionCompilerV4StubO_Tg5:232512
    0: 4152
 6: $ss27_allocateUninitializedArrayySayxG_BptBwlF8Baseline16FunctionCompilerV5PlaceO_Tg5:261576
  0: 8304
  0: $sSa13_adoptStorage_5countSayxG_SpyxGts016_ContiguousArrayB0CyxGn_SitFZ8Baseline16FunctionCompilerV5PlaceO_Tt1g5:66432
   0: 4152
$s8Baseline16FunctionCompilerV11callRuntime__8mayThrow9Assembler3X86O15GeneralRegisterVSo06NativeB0V_SayAC7OperandVGSbtF:3022574:2791
 0: 2791
 1: 2791 $s8Baseline16FunctionCompilerV14spillRegisters5belowySi_tF:2791
 2: 2791 $s8Baseline16FunctionCompilerV10saveLocalsyyF:2791
 8: 2791 $s8Baseline16FunctionCompilerV9makeMoves33_89D305E2BA2C9519DA7312606778C65ALLyyF:2791
 11: 2791
 11.1: 2791
 12: 2791
 12.1: 10 $s8Baseline16FunctionCompilerV8noteCallyyF:10
 15: 2791 $s8Baseline12RegisterFileV4takeySbs5UInt8VF:2791
 16: 2791
 65084: 13366
 3: $s8Baseline16FunctionCompilerV8instance9Assembler3X86O15GeneralRegisterVyF:49920
  1: 2791
  1.1: 638 $s8Baseline16FunctionCompilerV7restore33_BBD4669C4FE231B23EF071E813CB3DBALLyy9Assembler3X86O15GeneralRegisterVF:638
 4: $s8Baseline12UnsafeBufferV9removeAllyyFAA16FunctionCompilerV4MoveV_Tg5:41865
  0: 2791
 5: $ss18EnumeratedSequenceV8IteratorV4nextSi6offset_7ElementQz7elementtSgyFSay8Baseline16FunctionCompilerV7OperandVG_Tg5:234725
  0: $ss16IndexingIteratorVyxGStsSt4next7ElementQzSgyFTWSay8Baseline16FunctionCompilerV7OperandVG_Tg5:234725
   0: 13366
   0: $sSayxGSlsSl8endIndex0B0QzvgTW8Baseline16FunctionCompilerV7OperandV_Tg5:50238
    0: $sSa8endIndexSivg8Baseline16FunctionCompilerV7OperandV_Tg5:50238
     0: 2791
     0: $sSa9_getCountSiyF8Baseline16FunctionCompilerV7OperandV_Tg5:11164
      0: 2791
   0: $sSiSQsSQ2eeoiySbx_xtFZTW:93562
    0: 13366
 6: $s8Baseline12UnsafeBufferV6appendyyxFAA16FunctionCompilerV4MoveV_Tg5:761862
  1.1: 13366
  1.2: 0
  2.1: 13366
  3: 13366
  65486: 0
  2: $sSpsRi_zrlE10initialize2toyxn_tF8Baseline16FunctionCompilerV4MoveV_Tg5:320784
   0: 13366
 6: $sSayxSicig9Assembler3X86O15GeneralRegisterV_Tg5:213856
  0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF9Assembler3X86O15GeneralRegisterV_Tg5:80196
   0: 13366
  0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF9Assembler3X86O15GeneralRegisterV_Tg5:133660
   0: 13366
   0: Swift runtime failure: Index out of range:0
    0: 0
 9: $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_AC7AddressVtF:44656
  0: 2791 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:2791
 10: $s8Baseline16FunctionCompilerV4markyyF:44656
  0: 2791
  0: $s8Baseline16FunctionCompilerV4markyySiF:25119
   0: 0
   65230: 0
   0: $s11MachineCode12PositionListV6append8distance6offsetySi_SitF:25119
    0: 2791
   0: $s9Assembler3X86OAAV5countSivg:0
    0: 0
 11: $s9Assembler3X86OAAV4callyyAC7AddressVF:55820
  0: 2791 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:2791
 11: Swift runtime failure: Not enough bits to represent the passed value:0
  0: 0
 11: Swift runtime failure: arithmetic overflow:0
  0: 0
 13: $s8Baseline16FunctionCompilerV10loseLocalsyyF:217698
  2: 2791
  3: 2791
  1: $s8Baseline16FunctionCompilerV12forgetCopiesyyF:117222
   1: $s8Baseline12RegisterFileV12forgetCopiesyyF:58611
    1: 2791
    2: 2791
   2: $s8Baseline12RegisterFileV12forgetCopiesyyF:58611
    1: 2791
    2: 2791
 14: $s8Baseline16FunctionCompilerV7releaseyyAC7OperandVF:337152
  2: 13366
  65430: 0
  2: $s8Baseline12RegisterFileV7releaseyys5UInt8VF:256956
   1: 4508
   1.1: 4508
   2.4: 4508
   2.7: 4508
   65458: 0
   1: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$16__s5Int32VTt0g5:45080
    0: 4508
    0: Swift runtime failure: Index out of bounds:0
     0: 0
  3: $s8Baseline12RegisterFileV7releaseyys5UInt8VF:0
   1.2: 0
   1.3: 0
   2.16: 0
   2.19: 0
   65458: 0
   1: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$16__s5Int32VTt0g5:0
    0: 0
    0: Swift runtime failure: Index out of bounds:0
     0: 0
 14: $ss16IndexingIteratorV4next7ElementQzSgyFSay8Baseline16FunctionCompilerV7OperandVG_Tg5:340910
  0: 13366
  0: $sSayxGSlsSly7ElementQz5IndexQzcirTW8Baseline16FunctionCompilerV7OperandV_Tg5:133660
   0: $sSayxSicir8Baseline16FunctionCompilerV7OperandV_Tg5:133660
    0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF8Baseline16FunctionCompilerV7OperandV_Tg5:133660
     0: 13366
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:93562
   0: 13366
$sSa6append10contentsOfyqd__n_t7ElementQyd__RszSTRd__lFs5UInt8V_SRyAFGTg5:2909532:13106
 0: 26212
 0: $sSR8IteratorVyx_GStsSt4next7ElementQzSgyFTWs5UInt8V_Tg5:0
  0: $sSR8IteratorV4nextxSgyFs5UInt8V_Tg5:0
   0: 0
 0: $sSRyxGSTsST13_copyContents12initializing8IteratorQz_SitSry7ElementQzG_tFTWs5UInt8V_Tg5:930526
  0.11: $sSR13_copyContents12initializingSR8IteratorVyx_G_SitSryxG_tFs5UInt8V_Tg5:930526
   0: 13106
   0: $sSp10initialize4from5countySPyxG_SitFs5UInt8V_Tg5:537346
    0: 26212
 0: $sSa12_endMutationyyFs5UInt8V_Tg5:52424
  0: 13106
 0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFs5UInt8V_Tg5:0
  0: 0
  0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFs5UInt8V_Tg5:0
   0: 0
 0: $sSa5countSivgs5UInt8V_Tg5:52424
  0: $sSa9_getCountSiyFs5UInt8V_Tg5:52424
   0: 13106
 0: $sSpsRi_zrlE10initialize2toyxn_tFs5UInt8V_Tg5:0
  0: 0
 0: Swift runtime failure: arithmetic overflow:0
  0: 0
 0: Swift runtime failure: newElements.underestimatedCount was an overestimate:0
  0: 0
$s11WebAssembly13ModuleDecoderV10decodeCode33_90F272C1075CA5261BC13829A5F5C069LLyyAA0aB5ErrorVYKF:2830104:7
 0: 7
 1: 7 $s11WebAssembly13ModuleDecoderV3u32s6UInt32VyAA0aB5ErrorVYKF:7
 4: 13106
 7: 7
 65382: 7
 2: $s11WebAssembly13ModuleDecoderV11reservation_11minimumSizeSis6UInt32V_SitF:140
  1: $s11WebAssembly12BinaryReaderV9remainingSivg:21
   0: 7
  1: $ss17FixedWidthIntegerPsE8clampingxqd___tcSzRd__lufCSi_s6UInt32VTt1g5:42
   0: $sSiSzsSz18truncatingIfNeededxqd___tcSzRd__lufCTWs6UInt32V_Tt1g5:42
    0: $ss6UInt32VSzsSz8_lowWordSuvgTW:42
     0: 7
  1: $ss3minyxx_xtSLRzlFSi_Tg5:77
   0: 7
 2: $sSa15reserveCapacityyySiF11WebAssembly9ByteRangeV_Tg5:497
  0: 14
  0: $sSa12_endMutationyyF11WebAssembly9ByteRangeV_Tg5:70
   0: 7
 3: $ss16IndexingIteratorV4next7ElementQzSgyFSnys6UInt32VG_Tg5:118031
  0: 13106
  0: $ss6UInt32VSQsSQ2eeoiySbx_xtFZTW:39318
   0: 13106
 4: $s11WebAssembly13ModuleDecoderV3u32s6UInt32VyAA0aB5ErrorVYKF:1714911
  4: 13106
  5: 0
  5.1: 13106
  5.4: 0
  65362: 13106
  1: $s11WebAssembly17DeviationRecorderV4takes6UInt32VyF:222802
   2.1: 13106
   1: $s11WebAssembly17DeviationRecorderV4takes6UInt32VyF6$deferL_yyF:131060
    0: 13106
  3: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:836725
   1: 13106
   3: 13106
   4: 4923
   8: 8183
   65432: 13106
   2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:104848
    0: 13106
   8: $s11WebAssembly12BinaryReaderV5moved2toxx5value_Si3endt_tlFs6UInt64V_Tgq5:147294
    1: 8183
   8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:270039
    0: 8183 $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZTf4nnnnnd_n:8183
  5: $ss17FixedWidthIntegerP11WebAssemblySURzrlE03lebB0Sivgs6UInt32V_Tg5:458710
   0: 13106
   0.1: 13106
   0: $ss6UInt32Vs17FixedWidthIntegerssACP19leadingZeroBitCountSivgTW:91742
    0: 13106
 5: $s11WebAssembly12BinaryReaderV4skipyAA9ByteRangeVs6UInt32VAA0aB5ErrorVYKF:340756
  1: 13106
  6: 13106
  65468: 0
  1: $s11WebAssembly12BinaryReaderV9remainingSivg:78636
   0.1: 13106
  2: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
   0: 0
  2: $s20swift_willThrowTyped11WebAssembly0eF5ErrorV_Tg5:0
   0: 0
  3: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFSi_Tg5:0
   0: 0
  3: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFs6UInt32V_Tg5:0
   0: 0
  3: $ss26DefaultStringInterpolationV13appendLiteralyySSF:0
   0: 0
  3: $ss26DefaultStringInterpolationV15literalCapacity18interpolationCountABSi_SitcfC:0
   0: $sSS12_createEmpty19withInitialCapacitySSSi_tFZ:0
    0: 0
 5: $sSa6appendyyxnF11WebAssembly9ByteRangeV_Tg5:615982
  0: 13106
  0: $sSa12_endMutationyyF11WebAssembly9ByteRangeV_Tg5:91742
   0: 13106
  0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tF11WebAssembly9ByteRangeV_Tg5:249014
   0: 13106
   0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtF11WebAssembly9ByteRangeV_Tg5:0
    0: 0
  0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntF11WebAssembly9ByteRangeV_Tg5:183484
   0: 13106
$s8Baseline16FunctionCompilerV15floatArithmeticy9Assembler3X86O14VectorRegisterVs5UInt8V_AA7PendingVAC6TargetOtF:2799659:7601
 0: 7601
 2: 7601
 3: 771
 3.3: 771 $s8Baseline16FunctionCompilerV6access_5width2atAC6AccessV11WebAssembly14MemoryArgumentV_s6UInt64VSiSgtF:771
 4: 771 $s8Baseline16FunctionCompilerV3popAC7OperandVyF:771
 10: 22
 12: 6830 $s8Baseline16FunctionCompilerV3popAC7OperandVyF:6830
 13: 6830 $s8Baseline16FunctionCompilerV3popAC7OperandVyF:6830
 14: 6830 $s8Baseline16FunctionCompilerV12vectorSourceyAC06VectorE0OAC7OperandVF:6830
 15: 5864
 21.2: 6283 $s8Baseline16FunctionCompilerV7releaseyyAC7OperandVF:6283
 23: 7601
 65479: 6830
 1: $s8Baseline16FunctionCompilerV8isDouble33_1C629B7B22058DADDBB20BFD9015CCC2LLySb11WebAssembly15InstructionInfoVF:182533
  0: 7601
 2: $s8Baseline7PendingV11LastOperandO21__derived_enum_equalsySbAE_AEtFZ:121616
  0: 7601
 4: $s8Baseline16FunctionCompilerV14vectorRegisteryAC4HeldVy_9Assembler3X86O06VectorE0VGAC7OperandVF:33688
  2: 771
  3: 335
  3.1: 335
  4: 193 $s8Baseline16FunctionCompilerV10vectorHomey9Assembler3X86O14VectorRegisterVSiF:193
  6: 143 $s8Baseline16FunctionCompilerV10takeVector9Assembler3X86O0E8RegisterVyF:143
  7: 143 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O14VectorRegisterV_AC7OperandVtF:143
  65236: 143
  3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:5695
   1: 335
   65509: 335
   1: Swift runtime failure: precondition failure:0
    0: 0
 5: $s8Baseline16FunctionCompilerV12vectorResulty9Assembler3X86O14VectorRegisterVAC6TargetO_AISgtF:4788
  2.1: 171 $s8Baseline16FunctionCompilerV10takeVector9Assembler3X86O0E8RegisterVyF:171
  65354: 171
 6: $s8Baseline16FunctionCompilerV4markyySiF:43255
  0: 771
  65230: 217
  0: $s11MachineCode12PositionListV6append8distance6offsetySi_SitF:31616
   0: 771 $s11MachineCode12PositionListV5writeyyF:217
  0: $s9Assembler3X86OAAV5countSivg:3084
   0: 771
 7: $s9Assembler3X86OAAV6scalar_8isDouble___ys5UInt8V_SbAC14VectorRegisterVAjC7AddressVtF:38550
  0: 771 $s9Assembler3X86OAAV9vexMemoryyys6UInt64V_s5UInt8VAiC7AddressVAItF:771
 8: $s8Baseline16FunctionCompilerV7releaseyyAC6AccessVF:19822
  1: 771
  2: 771
  2.2: 0
  1: $s8Baseline16FunctionCompilerV7releaseyyAC4HeldVy_9Assembler3X86O15GeneralRegisterVGF:2860
   0.1: 260 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:260
 9: $s8Baseline16FunctionCompilerV7releaseyyAC4HeldVy_9Assembler3X86O14VectorRegisterVGF:242
  0.1: 22 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O14VectorRegisterVF:22
 9: $s9Assembler3X86O14VectorRegisterV23__derived_struct_equalsySbAE_AEtFZ:12336
  0: 771
 13: $s8Baseline16FunctionCompilerV14vectorRegisteryAC4HeldVy_9Assembler3X86O06VectorE0VGAC7OperandVF:362770
  2.4: 6830
  2.7: 3026
  3.4: 3550
  3.5: 3550
  4.1: 1960 $s8Baseline16FunctionCompilerV10vectorHomey9Assembler3X86O14VectorRegisterVSiF:1960
  6.1: 1844 $s8Baseline16FunctionCompilerV10takeVector9Assembler3X86O0E8RegisterVyF:1844
  7.1: 1844 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O14VectorRegisterV_AC7OperandVtF:1844
  65236: 3026
  3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:60350
   1.1: 3550
   65509: 3550
   1: Swift runtime failure: precondition failure:0
    0: 0
 15: $s8Baseline16FunctionCompilerV12vectorResulty9Assembler3X86O14VectorRegisterVAC6TargetO_AISgtF:47602
  2.2: 5864
  2.5: 831 $s8Baseline16FunctionCompilerV10takeVector9Assembler3X86O0E8RegisterVyF:831
  65354: 831
 17: $s9Assembler3X86OAAV6scalar_8isDouble___ys5UInt8V_SbAC14VectorRegisterVA2JtF:153832
  0: 3752 $s9Assembler3X86OAAV12vexRegistersyys6UInt64V_s5UInt8VA2ItF:3752
 18: $s9Assembler3X86OAAV6scalar_8isDouble___ys5UInt8V_SbAC14VectorRegisterVAjC7AddressVtF:141588
  0: 3078 $s9Assembler3X86OAAV9vexMemoryyys6UInt64V_s5UInt8VAiC7AddressVAItF:3078
 20: $s8Baseline16FunctionCompilerV7releaseyyAC4HeldVy_9Assembler3X86O14VectorRegisterVGF:6144
  0.4: 384 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O14VectorRegisterVF:384
 20: $s9Assembler3X86O14VectorRegisterV23__derived_struct_equalsySbAE_AEtFZ:109280
  0: 6830
$s11WebAssembly17FunctionValidatorV16popUnlessMissing33_B44D75802FC55263DF1DEEEA70C7CA1ALLyAA9ValueTypeVSgAhA0aB5ErrorVYKF:2769339:45399
 0: 45399
 1: 45399
 1.1: 44493
 65396: 45399
 1: $s11WebAssembly11UnsafeStackV3popxSgyFAA9ValueTypeV_Tg5:711888
  2: 44493
  3: 44493
 3: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
  0: 0
 3: $s20swift_willThrowTyped11WebAssembly0eF5ErrorV_Tg5:0
  0: 0
 4: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
  0: 0
 4: $sSq3mapyqd_0_Sgqd_0_xqd__YKXEqd__YKs5ErrorRd__Ri_d_0_r0_lF11WebAssembly9ValueTypeV_s5NeverOSSTg5:0
  0: 0
  0: $s11WebAssembly17FunctionValidatorV16popUnlessMissing33_B44D75802FC55263DF1DEEEA70C7CA1ALLyAA9ValueTypeVSgAhA0aB5ErrorVYKFSSAGXEfU_:0
   0: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlF11WebAssembly9ValueTypeV_Tg5:0
    0: $s11WebAssembly9ValueTypeVs23CustomStringConvertibleAAsADP11descriptionSSvgTW:0
     0: 0
 4: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzs20TextOutputStreamableRzlFSS_Tg5:0
  0: $sSSs20TextOutputStreamablessAAP5write2toyqd__z_ts0aB6StreamRd__lFTWs26DefaultStringInterpolationV_Tg5:0
   0: $sSS5write2toyxz_ts16TextOutputStreamRzlFs26DefaultStringInterpolationV_Tg5:0
    0: $ss26DefaultStringInterpolationVs16TextOutputStreamssACP5writeyySSFTW:0
     0: 0
 4: $ss26DefaultStringInterpolationV13appendLiteralyySSF:0
  0: 0
 4: $ss26DefaultStringInterpolationV15literalCapacity18interpolationCountABSi_SitcfC:0
  0: $sSS12_createEmpty19withInitialCapacitySSSi_tFZ:0
   0: 0
$sSa15replaceSubrange_4withySnySiG_qd__nt7ElementQyd__RszSlRd__lF9Assembler3X86O5LabelV5label_SayAJG7targetst_s15EmptyCollectionVyAjK_AlMtGTg5Tf4ndn_n:2624292:12908
 0: 25828 $s9Assembler3X86O5LabelV5label_SayAEG7targetstMa:12908
 0: $sSa12_endMutationyyF9Assembler3X86O5LabelV5label_SayAFG7targetst_Tg5:51632
  0: 12908
 0: $sSp14moveInitialize4from5countySpyxG_SitF9Assembler3X86O5LabelV5label_SayAIG7targetst_Tg5:64296
  0: 6768
 0: Swift runtime failure: Array replace: subrange extends past the end:0
  0: 0
 0: Swift runtime failure: Array replace: subrange start is negative:0
  0: 0
 0: Swift runtime failure: arithmetic overflow:0
  0: 0
$sSa15replaceSubrange_4withySnySiG_qd__nt7ElementQyd__RszSlRd__lFs6UInt32V_s15EmptyCollectionVyAGGTg5Tf4ndn_n:2539936:12512
 0: 25024
 0: $sSa12_endMutationyyFs6UInt32V_Tg5:37536
  0: 12512
 0: $sSp14moveInitialize4from5countySpyxG_SitFs6UInt32V_Tg5:200192
  0: 25024
 0: Swift runtime failure: Array replace: subrange extends past the end:0
  0: 0
 0: Swift runtime failure: Array replace: subrange start is negative:0
  0: 0
 0: Swift runtime failure: arithmetic overflow:0
  0: 0
$sSa15replaceSubrange_4withySnySiG_qd__nt7ElementQyd__RszSlRd__lF8Baseline16FunctionCompilerV4StubO_s15EmptyCollectionVyAJGTg5Tf4ndn_n:2491745:12969
 0: 25954
 0: $sSa12_endMutationyyF8Baseline16FunctionCompilerV4StubO_Tg5:51876
  0: 12969
 0: $sSp14moveInitialize4from5countySpyxG_SitF8Baseline16FunctionCompilerV4StubO_Tg5:34067
  0: 3586
 0: Swift runtime failure: Array replace: subrange extends past the end:0
  0: 0
 0: Swift runtime failure: Array replace: subrange start is negative:0
  0: 0
 0: Swift runtime failure: arithmetic overflow:0
  0: 0
$s8Baseline16FunctionCompilerV4pushyy9Assembler3X86O14VectorRegisterV_11WebAssembly9ValueTypeVtF:2472327:17473
 0: 17473
 1: 17473
 1.1: 17473
 2: 11541
 3: 17473
 65505: 17473
 1: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$16__s5Int32VTt0g5:349460
  0: 17473
  31: 17473
  0: Swift runtime failure: Index out of bounds:0
   0: 0
 2: $s8Baseline12UnsafeBufferV6appendyyxFAA16FunctionCompilerV7OperandV_Tg5:868041
  1: 11541
  1.5: 0
  2: 17473
  3: 17473
  2: $sSpsRi_zrlE10initialize2toyxn_tF8Baseline16FunctionCompilerV7OperandV_Tg5:331987
   0: 17473
 2: $s8Baseline16FunctionCompilerV8nextSlots5Int32Vvg:387431
  2.2: 11541
  1: $s8Baseline12UnsafeBufferV4lastxSgvgAA16FunctionCompilerV7OperandV_Tg5:179693
   0: 17473
   0.1: 11541
  2: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:126951
   0: 11541
$s8Baseline16FunctionCompilerV9passFirst33_89D305E2BA2C9519DA7312606778C65ALL_6isTail4roomyAA9CallShapeC_Sbs5Int32VtF:2451950:98078
 0: 98078
 1: 98078
 2: 0
 3: 0
 7.1: 98078
 65231: 0
 3: $s8Baseline11FrameLayoutV7resultss5Int32Vvg:0
  65501: 0
  0: $s8Baseline11FrameLayoutV9savedSize33_86BA47E903C4946AE799463CEE081536LLs5Int32Vvg:0
   0: 0
 3: $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_AC7AddressVtF:0
  0: 0
 5: $s9Assembler3X86O7AddressVyAeC15GeneralRegisterV_s5Int32VtcfC:0
  0: 0
 5: $s9Assembler3X86OAAV5lea64yyAC15GeneralRegisterV_AC7AddressVtF:0
  0: 0
$s8Baseline16FunctionCompilerV10callRecord33_89D305E2BA2C9519DA7312606778C65ALL_6isTailys6UInt32V_SbtF:2277238:4263
 0: 4263
 1: 4263
 2: 4263
 2.4: 0
 3: 4263 $s8Baseline16FunctionCompilerV4pass33_89D305E2BA2C9519DA7312606778C65ALL_6isTailyAA9CallShapeC_SbtF:4263
 4: 4263 $s8Baseline16FunctionCompilerV9passFirst33_89D305E2BA2C9519DA7312606778C65ALL_6isTail4roomyAA9CallShapeC_Sbs5Int32VtF:4263
 7: 4263 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:4263
 8: 4263 $s9Assembler3X86OAAV5labelAC5LabelVyF:4263
 8.1: 4263 $s9Assembler3X86OAAV5labelAC5LabelVyF:4263
 10: 4263 $s9Assembler3X86OAAV1jyyAC9ConditionO_AC5LabelVtF:4263
 12: 4263 $s9Assembler3X86OAAV4bindyyAC5LabelVF:4263
 14: 4263
 15: 0
 17: 0
 22: 4263 $s8Baseline16FunctionCompilerV7receive33_89D305E2BA2C9519DA7312606778C65ALL_4roomyAA9CallShapeC_s5Int32VtF:4263
 65215: 8526
 1: $s8Baseline10CallShapesCyAA0B5ShapeCs6UInt32Vcig:132153
  0: 4263
  0: $sSayxSicig8Baseline9CallShapeC_Tg5:106575
   0: 4263
   0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF8Baseline9CallShapeC_Tg5:21315
    0: 4263
   0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF8Baseline9CallShapeC_Tg5:42630
    0: 4263
    0: Swift runtime failure: Index out of range:0
     0: 0
 5: $s8Baseline16FunctionCompilerV8instance9Assembler3X86O15GeneralRegisterVyF:46893
  1: 4263
  1.1: 0
 6: $s8Baseline16FunctionCompilerV10memoryBase9Assembler3X86O15GeneralRegisterVyF:51741
  1: 4263
  1.1: 45 $s8Baseline16FunctionCompilerV7restore33_BBD4669C4FE231B23EF071E813CB3DBALLyy9Assembler3X86O15GeneralRegisterVF:45
  65316: 4263
 9: $s9Assembler3X86OAAV10arithmetic_4wide__yAC10ArithmeticO_SbAC7AddressVAC15GeneralRegisterVtF:85260
  0: 4263 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:4263
 11: $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_AC7AddressVtF:106575
  0: 4263 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:4263
 13: $sSa6appendyyxnF8Baseline16FunctionCompilerV4StubO_Tg5:507508
  0: 4263
  0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyF8Baseline16FunctionCompilerV4StubO_Tg5:102387
   0: 8526 $ss22_ContiguousArrayBufferV20_consumeAndCreateNew14bufferIsUnique15minimumCapacity13growForAppendAByxGSb_SiSbtF8Baseline16FunctionCompilerV4StubO_Tg5:3
   0: $sSa5countSivg8Baseline16FunctionCompilerV4StubO_Tg5:12
    0: $sSa9_getCountSiyF8Baseline16FunctionCompilerV4StubO_Tg5:12
     0: 3
  0: $sSa12_endMutationyyF8Baseline16FunctionCompilerV4StubO_Tg5:29841
   0: 4263
  0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tF8Baseline16FunctionCompilerV4StubO_Tg5:102448
   0: 4263
   0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtF8Baseline16FunctionCompilerV4StubO_Tg5:96
    0: 4 $ss22_ContiguousArrayBufferV20_consumeAndCreateNew14bufferIsUnique15minimumCapacity13growForAppendAByxGSb_SiSbtF8Baseline16FunctionCompilerV4StubO_Tg5:4
  0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntF8Baseline16FunctionCompilerV4StubO_Tg5:255780
   0: 4263
 16: $s9Assembler3X86OAAV3jmpyyAC15GeneralRegisterVF:0
  0: 0
 17: $s8Baseline16FunctionCompilerV14setUnreachableyyF:0
  1: 0
  2: 0
  3: 0
  1: Swift runtime failure: arithmetic overflow:0
   0: 0
  2: $s8Baseline12UnsafeBufferVyxSiciMAA16FunctionCompilerV5BlockV_Tg5:0
   1: 0
   2: 0
   1: Swift runtime failure: precondition failure:0
    0: 0
  3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5BlockV_Tg5:0
   65509: 0
 19: $s8Baseline16FunctionCompilerV4markyyF:68208
  0: 4263
  0: $s8Baseline16FunctionCompilerV4markyySiF:38367
   0: 0
   65230: 0
   0: $s11MachineCode12PositionListV6append8distance6offsetySi_SitF:38367
    0: 4263
   0: $s9Assembler3X86OAAV5countSivg:0
    0: 0
 20: $s9Assembler3X86OAAV4callyyAC15GeneralRegisterVF:85260
  0: 4263 $s9Assembler3X86OAAV9registersyys6UInt64V_s5UInt8VAItF:4263
 21: $s8Baseline16FunctionCompilerV7didCallyyF:341040
  1: 4263 $s8Baseline16FunctionCompilerV8noteCallyyF:4263
  2: $s8Baseline16FunctionCompilerV10loseLocalsyyF:306936
   2: 4263
   3: 4263
   1: $s8Baseline16FunctionCompilerV12forgetCopiesyyF:170520
    1: $s8Baseline12RegisterFileV12forgetCopiesyyF:85260
     1: 4263
     2: 4263
    2: $s8Baseline12RegisterFileV12forgetCopiesyyF:85260
     1: 4263
     2: 4263
$s11WebAssembly13ModuleDecoderV13decodeSection33_90F272C1075CA5261BC13829A5F5C069LL_5startyAA0F2IDO_SitAA0aB5ErrorVYKF:2209461:109
 0: 109
 2: 109
 4: 34 $s11WebAssembly12BinaryReaderV4skipyAA9ByteRangeVs6UInt32VAA0aB5ErrorVYKF:34
 6: 34
 6.1: 34
 7: 7 $s11WebAssembly13ModuleDecoderV11decodeTypesyyAA0aB5ErrorVYKF:7
 8: 7 $s11WebAssembly13ModuleDecoderV13decodeImportsyyAA0aB5ErrorVYKF:7
 10: 7 $s11WebAssembly13ModuleDecoderV3u32s6UInt32VyAA0aB5ErrorVYKF:7
 16: 7 $s11WebAssembly13ModuleDecoderV12decodeTablesyyAA0aB5ErrorVYKF:7
 18: 7 $s11WebAssembly13ModuleDecoderV3u32s6UInt32VyAA0aB5ErrorVYKF:7
 21: 7
 24: 1 $s11WebAssembly13ModuleDecoderV3u32s6UInt32VyAA0aB5ErrorVYKF:1
 30: 7 $s11WebAssembly13ModuleDecoderV3u32s6UInt32VyAA0aB5ErrorVYKF:7
 36: 7 $s11WebAssembly13ModuleDecoderV13decodeExportsyyAA0aB5ErrorVYKF:7
 39: 0
 39.2: 0
 40: 7 $s11WebAssembly13ModuleDecoderV14decodeElementsyyAA0aB5ErrorVYKF:7
 41: 4 $s11WebAssembly13ModuleDecoderV3u32s6UInt32VyAA0aB5ErrorVYKF:4
 41.2: 4
 42: 7 $s11WebAssembly13ModuleDecoderV10decodeCode33_90F272C1075CA5261BC13829A5F5C069LLyyAA0aB5ErrorVYKF:7
 43: 7 $s11WebAssembly13ModuleDecoderV10decodeDatayyAA0aB5ErrorVYKF:7
 45: 109
 65442: 13106
 3: $s11WebAssembly13ModuleDecoderV4nameSSyAA0aB5ErrorVYKF:1462
  1: 34 $s11WebAssembly13ModuleDecoderV3u32s6UInt32VyAA0aB5ErrorVYKF:34
  2: 34 $s11WebAssembly12BinaryReaderV4textySSs6UInt32VAA0aB5ErrorVYKF:34
 4: $s11WebAssembly12BinaryReaderV9remainingSivg:136
  0: 34
 5: $sSa6appendyyxnF11WebAssembly13CustomSectionV_Tg5:5237
  0: 34
  0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyF11WebAssembly13CustomSectionV_Tg5:966
   0: 68 $ss22_ContiguousArrayBufferV20_consumeAndCreateNew14bufferIsUnique15minimumCapacity13growForAppendAByxGSb_SiSbtF11WebAssembly13CustomSectionV_Tg5:6
   0: $sSa5countSivg11WebAssembly13CustomSectionV_Tg5:24
    0: $sSa9_getCountSiyF11WebAssembly13CustomSectionV_Tg5:24
     0: 6
  0: $sSa12_endMutationyyF11WebAssembly13CustomSectionV_Tg5:408
   0: 34
  0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tF11WebAssembly13CustomSectionV_Tg5:1698
   0: 34
   0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtF11WebAssembly13CustomSectionV_Tg5:630
    0: 15 $ss22_ContiguousArrayBufferV20_consumeAndCreateNew14bufferIsUnique15minimumCapacity13growForAppendAByxGSb_SiSbtF11WebAssembly13CustomSectionV_Tg5:15
  0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntF11WebAssembly13CustomSectionV_Tg5:1700
   0: 34
 6: Swift runtime failure: Negative value is not representable:0
  0: 0
 6: Swift runtime failure: Not enough bits to represent the passed value:0
  0: 0
 11: $s11WebAssembly13ModuleDecoderV11reservation_11minimumSizeSis6UInt32V_SitF:147
  1: $s11WebAssembly12BinaryReaderV9remainingSivg:21
   0.1: 7
  1: $ss17FixedWidthIntegerPsE8clampingxqd___tcSzRd__lufCSi_s6UInt32VTt1g5:77
   0: $sSiSzsSz18truncatingIfNeededxqd___tcSzRd__lufCTWs6UInt32V_Tt1g5:77
    0: $ss6UInt32VSzsSz8_lowWordSuvgTW:77
     0: 7
  1: $ss3minyxx_xtSLRzlFSi_Tg5:49
   0: 7
 11: $sSa15reserveCapacityyySiF11WebAssembly8FunctionV_Tg5:406
  0: 14 $ss22_ContiguousArrayBufferV20_consumeAndCreateNew14bufferIsUnique15minimumCapacity13growForAppendAByxGSb_SiSbtF11WebAssembly8FunctionV_Tg5:7
  0: $sSa12_endMutationyyF11WebAssembly8FunctionV_Tg5:28
   0: 7
 12: $ss16IndexingIteratorV4next7ElementQzSgyFSnys6UInt32VG_Tg5:157328
  0: 13106
  0: $ss6UInt32VSQsSQ2eeoiySbx_xtFZTW:78636
   0: 13106
 14: $s11WebAssembly13ModuleDecoderV3u32s6UInt32VyAA0aB5ErrorVYKF:1119908
  4: 13106
  5: 4958
  5.1: 8148
  5.4: 0
  65362: 13106
  1: $s11WebAssembly17DeviationRecorderV4takes6UInt32VyF:222802
   2.1: 13106
   1: $s11WebAssembly17DeviationRecorderV4takes6UInt32VyF6$deferL_yyF:131060
    0: 13106
  3: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:380074
   1: 13106
   3: 13106
   4: 13106
   8: 0
   65432: 13106
   2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:104848
    0: 13106
   8: $s11WebAssembly12BinaryReaderV5moved2toxx5value_Si3endt_tlFs6UInt64V_Tgq5:0
    1: 0
   8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
    0: 0
  5: $ss17FixedWidthIntegerP11WebAssemblySURzrlE03lebB0Sivgs6UInt32V_Tg5:305358
   0: 13106
   0.1: 8148
   0: $ss6UInt32Vs17FixedWidthIntegerssACP19leadingZeroBitCountSivgTW:57036
    0: 8148
 14: $sSa6appendyyxnF11WebAssembly8FunctionV_Tg5:851890
  0: 13106
  0: $sSa12_endMutationyyF11WebAssembly8FunctionV_Tg5:144166
   0: 13106
  0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tF11WebAssembly8FunctionV_Tg5:249014
   0: 13106
   0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtF11WebAssembly8FunctionV_Tg5:0
    0: 0
  0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntF11WebAssembly8FunctionV_Tg5:406286
   0: 13106
 19: $ss16IndexingIteratorV4next7ElementQzSgyFSnys6UInt32VG_Tg5:147
  0: 7
  0: $ss6UInt32VSQsSQ2eeoiySbx_xtFZTW:28
   0: 7
 21: $s11WebAssembly13ModuleDecoderV10memoryTypeAA06MemoryF0VyAA0aB5ErrorVYKF:1603
  3: 7
  6: 0
  65383: 7
  1: $s11WebAssembly13ModuleDecoderV6limits33_FE5A54996EA7F6193D7168F1A23985DFLL7alloweds5UInt8V5flags_AA6LimitsVtAH_tAA0aB5ErrorVYKF:1365
   3: 7
   4: 0
   7: 7
   65393: 7
   2: $s11WebAssembly12BinaryReaderV4bytes5UInt8VyAA0aB5ErrorVYKF:252
    1: 7
    3: 7
    65481: 7
    1: $s11WebAssembly12BinaryReaderV8endErrorAA0abF0VyF:0
     0: 0
    2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:63
     0: 7
   4: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
    0: 0
   6: $s11WebAssembly13ModuleDecoderV3u64s6UInt64VyAA0aB5ErrorVYKF:749
    4: 7
    5: 0
    5.1: 7
    5.4: 0
    65352: 0
    1: $s11WebAssembly17DeviationRecorderV4takes6UInt32VyF:84
     2.2: 7
     1: $s11WebAssembly17DeviationRecorderV4takes6UInt32VyF6$deferL_yyF:49
      0.1: 7
    3: $s11WebAssembly12BinaryReaderV3u64s6UInt64VyAA0aB5ErrorVYKF:336
     1: 7
     3: 7
     4: 7
     8: 0
     65403: 7
     2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:56
      0: 7
     8: $s11WebAssembly12BinaryReaderV5moved2toxx5value_Si3endt_tlFs6UInt64V_Tgq5:0
      1.1: 0
      65361: 0
     8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
      0: 0
    5: $ss17FixedWidthIntegerP11WebAssemblySURzrlE03lebB0Sivgs6UInt64V_Tg5:252
     0.2: 7
     0.3: 7
     0: $ss6UInt64VSQsSQ2eeoiySbx_xtFZTW:49
      0: 7
     0: $ss6UInt64Vs17FixedWidthIntegerssACP19leadingZeroBitCountSivgTW:49
      0: 7
   7: $s11WebAssembly13ModuleDecoderV3u64s6UInt64VyAA0aB5ErrorVYKF:0
    4.1: 0
    5.7: 0
    5.8: 0
    5.11: 0
    65352: 0
    1: $s11WebAssembly17DeviationRecorderV4takes6UInt32VyF:0
     1: $s11WebAssembly17DeviationRecorderV4takes6UInt32VyF6$deferL_yyF:0
      0.2: 0
      65515: 0
    3: $s11WebAssembly12BinaryReaderV3u64s6UInt64VyAA0aB5ErrorVYKF:0
     1.2: 0
     3.1: 0
     4.1: 0
     8: 0
     65403: 0
     2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:0
      0: 0
     8: $s11WebAssembly12BinaryReaderV5moved2toxx5value_Si3endt_tlFs6UInt64V_Tgq5:0
      1.2: 0
     8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
      0: 0
    5: $ss17FixedWidthIntegerP11WebAssemblySURzrlE03lebB0Sivgs6UInt64V_Tg5:0
     0.4: 0
     0.5: 0
     0: $ss6UInt64VSQsSQ2eeoiySbx_xtFZTW:0
      0: 0
     0: $ss6UInt64Vs17FixedWidthIntegerssACP19leadingZeroBitCountSivgTW:0
      0: 0
  5: $s11WebAssembly13ModuleDecoderV3u32s6UInt32VyAA0aB5ErrorVYKF:63
   4.1: 0
   5.7: 0
   5.8: 0
   5.11: 0
   65362: 0
   1: $s11WebAssembly17DeviationRecorderV4takes6UInt32VyF:0
    1: $s11WebAssembly17DeviationRecorderV4takes6UInt32VyF6$deferL_yyF:0
     0.3: 0
   3: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:63
    1.2: 0
    3.1: 0
    4.1: 0
    65432: 7
    2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:0
     0: 0
    8: $s11WebAssembly12BinaryReaderV5moved2toxx5value_Si3endt_tlFs6UInt64V_Tgq5:0
     1.3: 0
    8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
     0: 0
   5: $ss17FixedWidthIntegerP11WebAssemblySURzrlE03lebB0Sivgs6UInt32V_Tg5:0
    0.6: 0
    0.7: 0
    0: $ss6UInt32Vs17FixedWidthIntegerssACP19leadingZeroBitCountSivgTW:0
     0: 0
  7: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
   0: 0
  7: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
   0: 0
  7: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFs6UInt32V_Tg5:0
   0: 0
  7: $ss26DefaultStringInterpolationV15literalCapacity18interpolationCountABSi_SitcfC:0
   0: $sSS12_createEmpty19withInitialCapacitySSSi_tFZ:0
    0: 0
 21: $sSa6appendyyxnF11WebAssembly6MemoryV_Tg5:1113
  0: 7
  0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyF11WebAssembly6MemoryV_Tg5:350
   0: 14 $ss22_ContiguousArrayBufferV20_consumeAndCreateNew14bufferIsUnique15minimumCapacity13growForAppendAByxGSb_SiSbtF11WebAssembly6MemoryV_Tg5:7
   0: $sSa5countSivg11WebAssembly6MemoryV_Tg5:28
    0: $sSa9_getCountSiyF11WebAssembly6MemoryV_Tg5:28
     0: 7
  0: $sSa12_endMutationyyF11WebAssembly6MemoryV_Tg5:28
   0: 7
  0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tF11WebAssembly6MemoryV_Tg5:161
   0: 7
   0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtF11WebAssembly6MemoryV_Tg5:0
    0: 0
  0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntF11WebAssembly6MemoryV_Tg5:518
   0: 7
 25: $ss16IndexingIteratorV4next7ElementQzSgyFSnys6UInt32VG_Tg5:21
  0: 1
  0: $ss6UInt32VSQsSQ2eeoiySbx_xtFZTW:4
   0: 1
 27: $s11WebAssembly13ModuleDecoderV7tagTypes6UInt32VyAA0aB5ErrorVYKF:126
  3: 1
  4: 0
  65403: 1
  2: $s11WebAssembly12BinaryReaderV4bytes5UInt8VyAA0aB5ErrorVYKF:30
   1.1: 1
   3.1: 1
   65481: 1
   1: $s11WebAssembly12BinaryReaderV8endErrorAA0abF0VyF:0
    0: 0
   2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:6
    0: 1
  4: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
   0: 0
  6: $s11WebAssembly13ModuleDecoderV3u32s6UInt32VyAA0aB5ErrorVYKF:82
   4.2: 1
   5.14: 0
   5.15: 1
   5.18: 0
   1: $s11WebAssembly17DeviationRecorderV4takes6UInt32VyF:9
    2.3: 1
    1: $s11WebAssembly17DeviationRecorderV4takes6UInt32VyF6$deferL_yyF:6
     0.4: 1
   3: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:29
    1.4: 1
    3.2: 1
    4.2: 1
    65432: 1
    2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:8
     0: 1
    8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
     0: 0
   5: $ss17FixedWidthIntegerP11WebAssemblySURzrlE03lebB0Sivgs6UInt32V_Tg5:36
    0.8: 1
    0.9: 1
    0: $ss6UInt32Vs17FixedWidthIntegerssACP19leadingZeroBitCountSivgTW:7
     0: 1
 27: $sSa6appendyyxnF11WebAssembly3TagV_Tg5:103
  0: 1
  0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyF11WebAssembly3TagV_Tg5:46
   0: 2
   0: $sSa5countSivg11WebAssembly3TagV_Tg5:4
    0: $sSa9_getCountSiyF11WebAssembly3TagV_Tg5:4
     0: 1
  0: $sSa12_endMutationyyF11WebAssembly3TagV_Tg5:8
   0: 1
  0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tF11WebAssembly3TagV_Tg5:23
   0: 1
   0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtF11WebAssembly3TagV_Tg5:0
    0: 0
  0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntF11WebAssembly3TagV_Tg5:18
   0: 1
 31: $ss16IndexingIteratorV4next7ElementQzSgyFSnys6UInt32VG_Tg5:235
  0: 18
  0: $ss6UInt32VSQsSQ2eeoiySbx_xtFZTW:50
   0: 18
 33: $s11WebAssembly13ModuleDecoderV10globalTypeAA06GlobalF0VyAA0aB5ErrorVYKF:738
  1: 18 $s11WebAssembly13ModuleDecoderV9valueType33_FE5A54996EA7F6193D7168F1A23985DFLLAA05ValueF0VyAA0aB5ErrorVYKF:18
  2: 18 $s11WebAssembly13ModuleDecoderV10mutability33_FE5A54996EA7F6193D7168F1A23985DFLLSbyAA0aB5ErrorVYKF:18
  65408: 18
 34: $s11WebAssembly13ModuleDecoderV10expressionAA9ByteRangeVyAA0aB5ErrorVYKF:1458
  2: 18
  3: 18 $s11WebAssembly18InstructionDecoderV16decodeExpressionyyAA12BinaryReaderVz_xztAA0aB5ErrorVYKAA0C7VisitorRzRi_zRi0_zlFAA0F7SkipperV_Tg5:18
  65337: 18
 34: $sSa6appendyyxnF11WebAssembly6GlobalV_Tg5:2482
  0: 18
  0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyF11WebAssembly6GlobalV_Tg5:625
   0: 36 $ss22_ContiguousArrayBufferV20_consumeAndCreateNew14bufferIsUnique15minimumCapacity13growForAppendAByxGSb_SiSbtF11WebAssembly6GlobalV_Tg5:7
   0: $sSa5countSivg11WebAssembly6GlobalV_Tg5:28
    0: $sSa9_getCountSiyF11WebAssembly6GlobalV_Tg5:28
     0: 7
  0: $sSa12_endMutationyyF11WebAssembly6GlobalV_Tg5:72
   0: 18
  0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tF11WebAssembly6GlobalV_Tg5:687
   0: 18
   0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtF11WebAssembly6GlobalV_Tg5:203
    0: 7 $ss22_ContiguousArrayBufferV20_consumeAndCreateNew14bufferIsUnique15minimumCapacity13growForAppendAByxGSb_SiSbtF11WebAssembly6GlobalV_Tg5:7
  0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntF11WebAssembly6GlobalV_Tg5:954
   0: 18
$s8Baseline16FunctionCompilerV4takeyy9Assembler3X86O15GeneralRegisterVF:2085004:15252
 0: 15252
 2.1: 4910
 3: 4910
 3.1: 0
 6.1: 4907
 7: 4907
 8: 4907
 10: 3 $s8Baseline16FunctionCompilerV5spillyySiF:3
 11: 3 $s8Baseline12RegisterFileV4takeySbs5UInt8VF:3
 13: 4907
 13.1: 15252
 65374: 4910
 1: $s8Baseline12RegisterFileV4takeySbs5UInt8VF:862676
  1: 15252
  2: 15252
  3: 10342
  4: 10342
  94: 15252
 2: $ss11InlineArrayVsRi__rlE11_checkIndexyySiF$16__s5Int32VTt0g5:29460
  0: 4910
  0: Swift runtime failure: Index out of bounds:0
   0: 0
 3: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
  0: 0
 4: $s8Baseline12RegisterFileV4takes5UInt8VSgyF:338610
  1: 4910
  2: 4907
  3: 4907
  4: 4907
  4.7: 4907
  4.12: 4907
  5: 4907
  65478: 4907
 5: $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_AGtF:78512
  0: 4907 $s9Assembler3X86OAAV9registersyys6UInt64V_s5UInt8VAItF:4907
 6: $s8Baseline12UnsafeBufferVyxSiciMAA16FunctionCompilerV7OperandV_Tg5:127582
  1: 4907
  2: 4907
  1: Swift runtime failure: precondition failure:0
   0: 0
$s8Baseline16FunctionCompilerV11restoreKeptyyF:2003836:12954
 0: 12954
 3: 12954
 3.1: 12954
 3.3: 12954
 4: 10298
 7: 12954
 65354: 12954
 5: $s9Assembler3X86OAAV5mov64yyAC15GeneralRegisterV_AC7AddressVtF:605720
  0: 10298 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:27124
$s8Baseline16FunctionCompilerV4test4wideySb_tF:1997495:6580
 0: 6580
 1: 6580 $s8Baseline16FunctionCompilerV3popAC7OperandVyF:6580
 2: 6580 $s8Baseline16FunctionCompilerV3popAC7OperandVyF:6580
 5: 6580 $s8Baseline16FunctionCompilerV6sourceyAC6SourceOAD_9Assembler3X86O15GeneralRegisterVSg5takentAC7OperandVF:6580
 7: 6580
 7.5: 462
 7.6: 462
 8: 82 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:82
 10: 6036 $s9Assembler3X86OAAV9registersyys6UInt64V_s5UInt8VAItF:6036
 12: 6580
 12.3: 0
 14: 6580 $s8Baseline16FunctionCompilerV7releaseyyAC7OperandVF:6580
 65101: 6580
 4: $s8Baseline16FunctionCompilerV15generalRegisteryAC4HeldVy_9Assembler3X86O07GeneralE0VGAC7OperandVF:442677
  2: 6580
  3: 3147
  3.1: 3147
  4: 2256 $s8Baseline16FunctionCompilerV4homey9Assembler3X86O15GeneralRegisterVSiF:2256
  6: 903 $s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:903
  7: 903 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O15GeneralRegisterV_AC7OperandVtF:903
  65248: 6580
  3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:56646
   1: 3147
   65509: 3147
   1: Swift runtime failure: precondition failure:0
    0: 0
 7: $s9Assembler3X86OAAV6test32yyAC15GeneralRegisterV_AGtF:7854
  0: 462 $s9Assembler3X86OAAV9registersyys6UInt64V_s5UInt8VAItF:462
 7: $s9Assembler3X86OAAV6test64yyAC15GeneralRegisterV_AGtF:0
  0: 0
 8: $s9Assembler3X86OAAV6test32yyAC7AddressV_AC15GeneralRegisterVtF:738
  0: 82
 8: $s9Assembler3X86OAAV6test64yyAC7AddressV_AC15GeneralRegisterVtF:0
  0: 0
 10: $s9Assembler3X86OAAV6test32_5imm32yAC15GeneralRegisterV_s5Int32VtF:54324
  0: 6036
 10: $s9Assembler3X86OAAV6test64_5imm32yAC15GeneralRegisterV_s5Int32VtF:0
  0: 0
 13: $s8Baseline16FunctionCompilerV7releaseyyAC4HeldVy_9Assembler3X86O15GeneralRegisterVGF:91368
  0: 6580
  0.1: 4324 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:4324
$s9Assembler3X86O9ConditionO8rawValueAESgs5UInt8V_tcfCTf4nd_n:1641822:126294
 0: 126294
$s8Baseline16FunctionCompilerV4copy33_38F72D2B6BEB638D750806047747A27DLLyy11WebAssembly15InstructionInfoV_So06NativeB0Vs6UInt32VALtF:1507329:2247
 0: 2247
 5: 2247
 5.1: 2247 $s8Baseline16FunctionCompilerV10keepLengthy9Assembler3X86O7AddressVSg11WebAssembly15InstructionInfoV_AC7OperandVtF:2247
 9: 2247 $s8Baseline16FunctionCompilerV11callRuntime__8mayThrow9Assembler3X86O15GeneralRegisterVSo06NativeB0V_SayAC7OperandVGSbtF:2247
 9.1: 2247 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:2247
 10: 2247 $s8Baseline16FunctionCompilerV9payLengthyy11WebAssembly15InstructionInfoV_9Assembler3X86O7AddressVSgtF:2247
 11: 2247
 65442: 4502
 3: $s8Baseline16FunctionCompilerV5flushyyF:40854
  1: 2247
  1.2: 51 $s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:51
 4: $s8Baseline16FunctionCompilerV4markyyF:132573
  0: 2247
  0: $s8Baseline16FunctionCompilerV4markyySiF:116844
   0: 2247
   65230: 2247
   0: $s11MachineCode12PositionListV6append8distance6offsetySi_SitF:83139
    0: 2247 $s11MachineCode12PositionListV5writeyyF:2247
   0: $s9Assembler3X86OAAV5countSivg:8988
    0: 2247
 5: $s8Baseline12UnsafeBufferV3topxvgAA16FunctionCompilerV7OperandV_Tg5:60669
  1: 2247
  65497: 2247
  1: Swift runtime failure: precondition failure:0
   0: 0
 6: $s8Baseline16FunctionCompilerV8popIndex33_38F72D2B6BEB638D750806047747A27DLLAC7OperandVyF:162416
  1: 2247 $s8Baseline16FunctionCompilerV3popAC7OperandVyF:2247
  4: 2247
  5: 560
  5.1: 560
  8: 225 $s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:225
  9: 225 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O15GeneralRegisterV_AC7OperandVtF:225
  65526: 1687
  2: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:29211
   0: 2247
  5: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:9520
   1: 560
   65509: 560
   1: Swift runtime failure: precondition failure:0
    0: 0
 7: $s8Baseline16FunctionCompilerV8popIndex33_38F72D2B6BEB638D750806047747A27DLLAC7OperandVyF:199648
  1.2: 2247 $s8Baseline16FunctionCompilerV3popAC7OperandVyF:2247
  4.6: 2247
  5.5: 829
  5.6: 829
  8.1: 477 $s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:477
  9.1: 477 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O15GeneralRegisterV_AC7OperandVtF:477
  65526: 1418
  2: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:53928
   0: 2247
  5: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:14093
   1.1: 829
   65509: 829
   1: Swift runtime failure: precondition failure:0
    0: 0
 8: $s8Baseline16FunctionCompilerV8popIndex33_38F72D2B6BEB638D750806047747A27DLLAC7OperandVyF:147100
  1.4: 2247 $s8Baseline16FunctionCompilerV3popAC7OperandVyF:2247
  4.12: 2247
  5.10: 740
  5.11: 740
  8.2: 328 $s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:328
  9.2: 328 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O15GeneralRegisterV_AC7OperandVtF:328
  65526: 2247
  2: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:13482
   0: 2247
  5: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:12580
   1.2: 740
   65509: 740
   1: Swift runtime failure: precondition failure:0
    0: 0
 9: $ss27_allocateUninitializedArrayySayxG_BptBwlF8Baseline16FunctionCompilerV7OperandV_Tg5:103402
  0: 4502 $ss23_ContiguousArrayStorageCy8Baseline16FunctionCompilerV7OperandVGMa:2247
  0: $sSa13_adoptStorage_5countSayxG_SpyxGts016_ContiguousArrayB0CyxGn_SitFZ8Baseline16FunctionCompilerV7OperandV_Tt1g5:35952
   0: 2247
$s11MachineCode13PositionTableV6appendyyAA0C4ListVF:1441660:13106
 0: 13106
 2: 13106
 3: 13106
 1: $s11MachineCode12PositionListV6append2toySays5UInt8VGz_tF:288332
  1: 13106 $sSa6append10contentsOfyqd__n_t7ElementQyd__RszSTRd__lFs5UInt8V_SRyAFGTg5:13106
  65525: 13106
 2: $sSa5countSivgs5UInt8V_Tg5:52424
  0: $sSa9_getCountSiyFs5UInt8V_Tg5:52424
   0: 13106
 2: $sSa6appendyyxnFs6UInt32V_Tg5:760148
  0: 13106
  0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyFs6UInt32V_Tg5:275226
   0: 26212
   0: $sSa5countSivgs6UInt32V_Tg5:0
    0: $sSa9_getCountSiyFs6UInt32V_Tg5:0
     0: 0
  0: $sSa12_endMutationyyFs6UInt32V_Tg5:52424
   0: 13106
  0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFs6UInt32V_Tg5:262120
   0: 13106
   0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFs6UInt32V_Tg5:0
    0: 0
  0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFs6UInt32V_Tg5:117954
   0: 13106
 2: Swift runtime failure: Not enough bits to represent the passed value:0
  0: 0
$s11WebAssembly18InstructionDecoderV10decodeRareyyAA0C4InfoV_AA12BinaryReaderVzxztAA0aB5ErrorVYKAA0C7VisitorRzRi_zRi0_zlF8Baseline16FunctionCompilerV_Tg5:1396416:7916
 0: 7916 $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:2711 $s11WebAssembly18InstructionDecoderV4v128yAA4V128VAA12BinaryReaderVzAA0aB5ErrorVYKF:446
 0: $s11WebAssembly12BinaryReaderV8endErrorAA0abF0VyF:0
  0: 0
 0: $s11WebAssembly9ValueTypeV9reference8nullable_ACSb_AA04HeapD0OtFZ:0
  0: $s11WebAssembly9ValueTypeV9reference8nullable_ACSb_AA04HeapD0OtFZTf4nnd_n:0
   0: 0
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP010visitTableI0yyAD0F4InfoV_s6UInt32VAKtAD0dE5ErrorVYKFTW:0
  0: 0
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP011visitMemoryI0yyAD0F4InfoV_s6UInt32VAKtAD0dE5ErrorVYKFTW:29211
  0: 2247
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP09visitTypeI0yyAD0F4InfoV_s6UInt32VAKtAD0dE5ErrorVYKFTW:0
  200: $s8Baseline16FunctionCompilerV09visitTypeE0yy11WebAssembly15InstructionInfoV_s6UInt32VAItAE0fG5ErrorVYKF:0
   0: 0
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP10visitLanesyyAD0F4InfoV_AD4V128VtAD0dE5ErrorVYKFTW:7488
  6: $s8Baseline16FunctionCompilerV10visitLanesyy11WebAssembly15InstructionInfoV_AE4V128VtAE0fG5ErrorVYKF:7488
   1: 72
   1.1: 72
   2: 72 $s8Baseline16FunctionCompilerV13waitForVectoryyAA7PendingV4RuleO_11WebAssembly15InstructionInfoVtF:72
   3: 72
   65530: 72
   1: $s8Baseline16FunctionCompilerV11isReachableSbvg:1944
    0: 72
    0: $s8Baseline12UnsafeBufferV3topxvgAA16FunctionCompilerV5BlockV_Tg5:936
     1: 72
     65497: 72
     1: Swift runtime failure: precondition failure:0
      0: 0
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP10visitTableyyAD0F4InfoV_s6UInt32VtAD0dE5ErrorVYKFTW:0
  0: 0
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP11visitMemoryyyAD0F4InfoV_s6UInt32VtAD0dE5ErrorVYKFTW:5460
  0: 546 $s8Baseline16FunctionCompilerV11visitMemoryyy11WebAssembly15InstructionInfoV_s6UInt32VtAE0fG5ErrorVYKF:546
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP12visitElementyyAD0F4InfoV_s6UInt32VtAD0dE5ErrorVYKFTW:0
  114: $s8Baseline16FunctionCompilerV12visitElementyy11WebAssembly15InstructionInfoV_s6UInt32VtAE0fG5ErrorVYKF:0
   0: 0
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP12visitTypeTagyyAD0F4InfoV_s6UInt32VAKtAD0dE5ErrorVYKFTW:0
  13: $s8Baseline16FunctionCompilerV12visitTypeTagyy11WebAssembly15InstructionInfoV_s6UInt32VAItAE0gH5ErrorVYKF:0
   0: $s8Baseline16FunctionCompilerV12visitTypeTagyy11WebAssembly15InstructionInfoV_s6UInt32VAItAE0gH5ErrorVYKFTf4nddn_n:0
    65523: 0
    2: $s8Baseline16FunctionCompilerV6refuse33_4EDFA5B218C8BA912ED17B10107E7E9FLLyy11WebAssembly15InstructionInfoVAF0mN5ErrorVYKF:0
     1.4: 0
     1: $s8Baseline16FunctionCompilerV11isReachableSbvg:0
      0.4: 0
      0: $s8Baseline12UnsafeBufferV3topxvgAA16FunctionCompilerV5BlockV_Tg5:0
       1.4: 0
       65497: 0
       1: Swift runtime failure: precondition failure:0
        0: 0
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP13visitHeapTypeyyAD0F4InfoV_AD0iJ0OtAD0dE5ErrorVYKFTW:0
  0: 0
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP13visitTypeDatayyAD0F4InfoV_s6UInt32VAKtAD0dE5ErrorVYKFTW:0
  0: 0
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP14visitCastLabel__4from2toyAD0F4InfoV_s6UInt32VAD9ValueTypeVAOtAD0dE5ErrorVYKFTW:0
  75: $s8Baseline16FunctionCompilerV14visitCastLabel__4from2toy11WebAssembly15InstructionInfoV_s6UInt32VAG9ValueTypeVAMtAG0iJ5ErrorVYKF:0
   0: 0
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP14visitTypeCountyyAD0F4InfoV_s6UInt32VAKtAD0dE5ErrorVYKFTW:0
  0: 0
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP14visitTypeFieldyyAD0F4InfoV_s6UInt32VAKtAD0dE5ErrorVYKFTW:0
  0: 0
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP14visitTypeTableyyAD0F4InfoV_s6UInt32VAKtAD0dE5ErrorVYKFTW:49824
  0: 4152 $s8Baseline16FunctionCompilerV14visitTypeTableyy11WebAssembly15InstructionInfoV_s6UInt32VAItAE0gH5ErrorVYKF:4152
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP15visitDataMemoryyyAD0F4InfoV_s6UInt32VAKtAD0dE5ErrorVYKFTW:0
  0: 0
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP15visitValueTypesyyAD0F4InfoV_SayAD0I4TypeVGtAD0dE5ErrorVYKFTW:0
  570: $s8Baseline16FunctionCompilerV15visitValueTypesyy11WebAssembly15InstructionInfoV_SayAE0E4TypeVGtAE0gH5ErrorVYKF:0
   0: 0
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP16visitTypeElementyyAD0F4InfoV_s6UInt32VAKtAD0dE5ErrorVYKFTW:0
  0: 0
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP17visitElementTableyyAD0F4InfoV_s6UInt32VAKtAD0dE5ErrorVYKFTW:0
  0: 0
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP17visitTypeHandlersyyAD0F4InfoV_s6UInt32VSayAD7HandlerVGtAD0dE5ErrorVYKFTW:0
  5: $s8Baseline16FunctionCompilerV17visitTypeHandlersyy11WebAssembly15InstructionInfoV_s6UInt32VSayAE7HandlerVGtAE0gH5ErrorVYKF:0
   0: $s8Baseline16FunctionCompilerV17visitTypeHandlersyy11WebAssembly15InstructionInfoV_s6UInt32VSayAE7HandlerVGtAE0gH5ErrorVYKFTf4nddn_n:0
    65531: 0
    2: $s8Baseline16FunctionCompilerV6refuse33_4EDFA5B218C8BA912ED17B10107E7E9FLLyy11WebAssembly15InstructionInfoVAF0mN5ErrorVYKF:0
     1: 0
     1: $s8Baseline16FunctionCompilerV11isReachableSbvg:0
      0.2: 0
      0: $s8Baseline12UnsafeBufferV3topxvgAA16FunctionCompilerV5BlockV_Tg5:0
       1.2: 0
       65497: 0
       1: Swift runtime failure: precondition failure:0
        0: 0
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP20visitTypeTagHandlersyyAD0F4InfoV_s6UInt32VAKSayAD7HandlerVGtAD0dE5ErrorVYKFTW:0
  9: $s8Baseline16FunctionCompilerV20visitTypeTagHandlersyy11WebAssembly15InstructionInfoV_s6UInt32VAISayAE7HandlerVGtAE0hI5ErrorVYKF:0
   65527: 0
   2: $s8Baseline16FunctionCompilerV6refuse33_4EDFA5B218C8BA912ED17B10107E7E9FLLyy11WebAssembly15InstructionInfoVAF0mN5ErrorVYKF:0
    1.2: 0
    1: $s8Baseline16FunctionCompilerV11isReachableSbvg:0
     0.3: 0
     0: $s8Baseline12UnsafeBufferV3topxvgAA16FunctionCompilerV5BlockV_Tg5:0
      1.3: 0
      65497: 0
      1: Swift runtime failure: precondition failure:0
       0: 0
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP23visitMemoryArgumentLane__4laneyAD0F4InfoV_AD0iJ0Vs5UInt8VtAD0dE5ErrorVYKFTW:7544
  0: 328 $s8Baseline16FunctionCompilerV23visitMemoryArgumentLane__4laney11WebAssembly15InstructionInfoV_AF0eF0Vs5UInt8VtAF0iJ5ErrorVYKF:328
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP8visitTagyyAD0F4InfoV_s6UInt32VtAD0dE5ErrorVYKFTW:10
  0: 1 $s8Baseline16FunctionCompilerV8visitTagyy11WebAssembly15InstructionInfoV_s6UInt32VtAE0fG5ErrorVYKF:1
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP9visitDatayyAD0F4InfoV_s6UInt32VtAD0dE5ErrorVYKFTW:0
  164: $s8Baseline16FunctionCompilerV9visitDatayy11WebAssembly15InstructionInfoV_s6UInt32VtAE0fG5ErrorVYKF:0
   0: 0
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP9visitLaneyyAD0F4InfoV_s5UInt8VtAD0dE5ErrorVYKFTW:2352
  0: 196 $s8Baseline16FunctionCompilerV9visitLaneyy11WebAssembly15InstructionInfoV_s5UInt8VtAE0fG5ErrorVYKF:196
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP9visitTypeyyAD0F4InfoV_s6UInt32VtAD0dE5ErrorVYKFTW:0
  0: 0
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP9visitV128yyAD0F4InfoV_AD0I0VtAD0dE5ErrorVYKFTW:5236
  0: 374 $s8Baseline16FunctionCompilerV9visitV128yy11WebAssembly15InstructionInfoV_AE0E0VtAE0fG5ErrorVYKF:374
 0: $s8Baseline16FunctionCompilerV11WebAssembly18InstructionVisitorAadEP9visitZeroyyAD0F4InfoVAD0dE5ErrorVYKFTW:0
  249: $s8Baseline16FunctionCompilerV9visitZeroyy11WebAssembly15InstructionInfoVAE0fG5ErrorVYKF:0
   0: $s8Baseline16FunctionCompilerV9visitZeroyy11WebAssembly15InstructionInfoVAE0fG5ErrorVYKFTf4dn_n:0
    1: 0
    1.1: 0
    3: 0
    4: 0
    65287: 0
    1: $s8Baseline16FunctionCompilerV11isReachableSbvg:0
     0.1: 0
     0: $s8Baseline12UnsafeBufferV3topxvgAA16FunctionCompilerV5BlockV_Tg5:0
      1.1: 0
      65497: 0
      1: Swift runtime failure: precondition failure:0
       0: 0
    2: $s8Baseline16FunctionCompilerV5flushyyF:0
     1: 0
     1.2: 0
 0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyF11WebAssembly9ValueTypeV_Tgq5:0
  0: 0
  0: $sSa5countSivg11WebAssembly9ValueTypeV_Tgq5:0
   0: $sSa9_getCountSiyF11WebAssembly9ValueTypeV_Tgq5:0
    0: 0
 0: $sSa12_endMutationyyF11WebAssembly9ValueTypeV_Tgq5:0
  0: 0
 0: $sSa12_getCapacitySiyF11WebAssembly9ValueTypeV_Tgq5:0
  0: 0
 0: $sSa15replaceSubrange_4withySnySiG_qd__nt7ElementQyd__RszSlRd__lF11WebAssembly9ValueTypeV_s15EmptyCollectionVyAHGTgq5:0
  0: 0
 0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tF11WebAssembly9ValueTypeV_Tgq5:0
  0: 0
 0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntF11WebAssembly9ValueTypeV_Tgq5:0
  0: 0
 0: $sSa9_getCountSiyF11WebAssembly9ValueTypeV_Tgq5:0
  0: 0
$s8Baseline16FunctionCompilerV05leaveB0yyF:1391394:10786
 0: 10786
 1: 10786
 2: 0
 3: 0
 4: 10786
 5: 10786 $s8Baseline16FunctionCompilerV12moveTogether_2to10areResultsySi_SayAA9CallShapeC5PlaceOGSbtF:10786
 7: 10786 $s9Assembler3X86OAAV3jmpyyAC5LabelVF:10786
 8.1: 10786
 9: 10786
 65434: 21572
 4: $sSa5countSivg11WebAssembly9ValueTypeV_Tg5:43144
  0: $sSa9_getCountSiyF11WebAssembly9ValueTypeV_Tg5:43144
   0: 10786
 8: $s8Baseline12UnsafeBufferVyxSiciMAA16FunctionCompilerV5BlockV_Tg5:183362
  1: 10786
  2: 10786
  1: Swift runtime failure: precondition failure:0
   0: 0
$s11MachineCode12PositionListV11writeRarely33_40E1898D1721C2739B8D8D27690E1B85LLyyF:1371786:5152
 0: 5152
 1: 5152
 2: 5152
 3: 5152
 4: 5152
 4.1: 43 $s11MachineCode12PositionListV4grow33_40E1898D1721C2739B8D8D27690E1B85LLyyF:43
 5: 5152
 6: 5152 $sSa11WebAssemblys5UInt8VRszlE9appendU32yys6UInt32VF:5152
 7: 5152 $sSa11WebAssemblys5UInt8VRszlE12appendSignedyys5Int64VF:5152
 8: 5152
 9: 5152
 9.1: 15144
 10: 15144
 12.1: 5152
 65467: 10304
 6: $ss17FixedWidthIntegerPsE8clampingxqd___tcSzRd__lufCs6UInt32V_SiTt1g5:118496
  0: 5152
 8: $ss16IndexingIteratorV4next7ElementQzSgyFSays5UInt8VG_Tg5:505930
  0: 15144
  0: $sSayxGSlsSl8endIndex0B0QzvgTWs5UInt8V_Tg5:36064
   0: $sSa8endIndexSivgs5UInt8V_Tg5:36064
    0: 5152
    0: $sSa9_getCountSiyFs5UInt8V_Tg5:20608
     0: 5152
  0: $sSayxGSlsSl9formIndex5aftery0B0Qzz_tFTWs5UInt8V_Tg5:45432
   0: $sSa9formIndex5afterySiz_tFs5UInt8V_Tg5:45432
    0: 15144
  0: $sSayxGSlsSly7ElementQz5IndexQzcirTWs5UInt8V_Tg5:103870
   0: $sSayxSicirs5UInt8V_Tg5:103870
    0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtFs5UInt8V_Tg5:103870
     0: 15144
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:630
   0: 90
$s11WebAssembly18InstructionDecoderV10decodeRareyyAA0C4InfoV_AA12BinaryReaderVzxztAA0aB5ErrorVYKAA0C7VisitorRzRi_zRi0_zlFAA17FunctionValidatorV_Tg5:1342258:7916
 0: 7916
 4: 7916
 6: 0
 8: 0
 9: 0
 15: 0
 31: 72 $s11WebAssembly18InstructionDecoderV4v128yAA4V128VAA12BinaryReaderVzAA0aB5ErrorVYKF:72
 32: 374 $s11WebAssembly18InstructionDecoderV4v128yAA4V128VAA12BinaryReaderVzAA0aB5ErrorVYKF:374
 33: 0
 40: 0
 44: 0
 45: 0
 49: 0
 50: 0
 56: 7916
 65405: 7916
 5: $s11WebAssembly12BinaryReaderV4bytes5UInt8VyAA0aB5ErrorVYKF:0
  1: 0
  3: 0
  65481: 0
  2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:0
   0: 0
 6: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
  0: 0
 6: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFs5UInt8V_Tgq5:0
  0: 0
 7: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:0
  1.21: 0
  3: 0
  4: 0
  65432: 0
  2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:0
   0: 0
  8: $s11WebAssembly12BinaryReaderV5moved2toxx5value_Si3endt_tlFs6UInt64V_Tgq5:0
   1: 0
  8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
   0: 0
 9: $s11WebAssembly9ValueTypeV9reference8nullable_ACSb_AA04HeapD0OtFZ:0
  0: $s11WebAssembly9ValueTypeV9reference8nullable_ACSb_AA04HeapD0OtFZTf4nnd_n:0
   1: 0
   3.7: 0
   4.1: 0
   65500: 0
   3: $s11WebAssembly16AbstractHeapTypeO8rawValues5UInt8Vvg:0
    0: 0
 10: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP14visitCastLabel__4from2toyAA0E4InfoV_s6UInt32VAA9ValueTypeVANtAA0aB5ErrorVYKFTW:0
  0: 0
 12: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:0
  1: 0
  3.1: 0
  4.1: 0
  65432: 0
  2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:0
   0: 0
  8: $s11WebAssembly12BinaryReaderV5moved2toxx5value_Si3endt_tlFs6UInt64V_Tgq5:0
   1.1: 0
  8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
   0: 0
 13: $sSa9removeAll15keepingCapacityySb_tF11WebAssembly9ValueTypeV_Tgq5:0
  0: 0
  0: $sSa12_getCapacitySiyF11WebAssembly9ValueTypeV_Tgq5:0
   0: 0
  0: $sSa15replaceSubrange_4withySnySiG_qd__nt7ElementQyd__RszSlRd__lF11WebAssembly9ValueTypeV_s15EmptyCollectionVyAHGTgq5:0
   0: 0
  0: $sSksSx5IndexRpzSnyABG7IndicesRtzSiAA_6StrideRTzrlE7indicesACvgSay11WebAssembly9ValueTypeVG_Tgq5:0
   0: $sSayxGSlsSl8endIndex0B0QzvgTW11WebAssembly9ValueTypeV_Tgq5:0
    0: $sSa8endIndexSivg11WebAssembly9ValueTypeV_Tgq5:0
     0: $sSa9_getCountSiyF11WebAssembly9ValueTypeV_Tgq5:0
      0: 0
 14: $s11WebAssembly12BinaryReaderV9valueTypeAA05ValueF0VyAA0aB5ErrorVYKF:0
  5: 0
  7: 0
  10: 0
  11: 0
  65242: 0
  1: $s11WebAssembly12BinaryReaderV4peeks5UInt8VSgyF:0
   0: 0
   0: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:0
    0: 0
  2: $s11WebAssembly12BinaryReaderV4bytes5UInt8VyAA0aB5ErrorVYKF:0
   1: $s11WebAssembly12BinaryReaderV8endErrorAA0abF0VyF:0
    0: 0
  6: $s11WebAssembly12BinaryReaderV4bytes5UInt8VyAA0aB5ErrorVYKF:0
   3.1: 0
 14: $sSa6appendyyxnF11WebAssembly9ValueTypeV_Tgq5:0
  0: 0
  0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyF11WebAssembly9ValueTypeV_Tgq5:0
   0: 0
   0: $sSa5countSivg11WebAssembly9ValueTypeV_Tgq5:0
    0: $sSa9_getCountSiyF11WebAssembly9ValueTypeV_Tgq5:0
     0: 0
  0: $sSa12_endMutationyyF11WebAssembly9ValueTypeV_Tgq5:0
   0: 0
  0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tF11WebAssembly9ValueTypeV_Tgq5:0
   0: 0
   0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtF11WebAssembly9ValueTypeV_Tgq5:0
    0: 0
  0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntF11WebAssembly9ValueTypeV_Tgq5:0
   0: 0
 14: $ss16IndexingIteratorV4next7ElementQzSgyFSnys6UInt32VG_Tgq5:0
  0: 0
  0: $ss6UInt32VSQsSQ2eeoiySbx_xtFZTW:0
   0: 0
 15: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP15visitValueTypesyyAA0E4InfoV_SayAA0H4TypeVGtAA0aB5ErrorVYKFTW:0
  55: $s11WebAssembly17FunctionValidatorV15visitValueTypesyyAA15InstructionInfoV_SayAA0F4TypeVGtAA0aB5ErrorVYKF:0
   0: 0
 16: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:0
  1.1: 0
  3.2: 0
  4.2: 0
  65432: 0
  2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:0
   0: 0
  8: $s11WebAssembly12BinaryReaderV5moved2toxx5value_Si3endt_tlFs6UInt64V_Tgq5:0
   1.2: 0
  8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
   0: 0
 16: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP9visitTypeyyAA0E4InfoV_s6UInt32VtAA0aB5ErrorVYKFTW:0
  0: 0
 17: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:420736
  1.2: 4152
  1.26: 4152
  3.3: 4152
  3.4: 4152
  4.3: 2605
  4.4: 2988
  65432: 4152
  2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:49824
   0: 4152
  8: $s11WebAssembly12BinaryReaderV5moved2toxx5value_Si3endt_tlFs6UInt64V_Tgq5:20141
   1.3: 1164
   1.4: 1547
  8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:85971
   0: 1547 $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZTf4nnnnnd_n:2711
 17: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP14visitTypeTableyyAA0E4InfoV_s6UInt32VAJtAA0aB5ErrorVYKFTW:49824
  0: 4152 $s11WebAssembly17FunctionValidatorV14visitTypeTableyyAA15InstructionInfoV_s6UInt32VAHtAA0aB5ErrorVYKF:4152
 18: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:45
  1.3: 1
  3.5: 1
  4.5: 1
  65432: 1
  2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:7
   0: 1
  8: $s11WebAssembly12BinaryReaderV5moved2toxx5value_Si3endt_tlFs6UInt64V_Tgq5:0
   1.5: 0
  8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
   0: 0
 18: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP8visitTagyyAA0E4InfoV_s6UInt32VtAA0aB5ErrorVYKFTW:10
  0: 1 $s11WebAssembly17FunctionValidatorV8visitTagyyAA15InstructionInfoV_s6UInt32VtAA0aB5ErrorVYKF:1
 19: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:0
  1.4: 0
  3.6: 0
  4.6: 0
  65432: 0
  2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:0
   0: 0
  8: $s11WebAssembly12BinaryReaderV5moved2toxx5value_Si3endt_tlFs6UInt64V_Tgq5:0
   1.6: 0
  8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
   0: 0
 19: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP10visitTableyyAA0E4InfoV_s6UInt32VtAA0aB5ErrorVYKFTW:0
  0: 0
 20: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:0
  1.5: 0
  1.31: 0
  3.7: 0
  3.8: 0
  4.7: 0
  4.8: 0
  65432: 0
  2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:0
   0: 0
  8: $s11WebAssembly12BinaryReaderV5moved2toxx5value_Si3endt_tlFs6UInt64V_Tgq5:0
   1.7: 0
   1.8: 0
  8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
   0: 0
 20: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP010visitTableH0yyAA0E4InfoV_s6UInt32VAJtAA0aB5ErrorVYKFTW:0
  112: $s11WebAssembly17FunctionValidatorV010visitTableF0yyAA15InstructionInfoV_s6UInt32VAHtAA0aB5ErrorVYKF:0
   0: 0
 21: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:0
  1.6: 0
  3.9: 0
  4.9: 0
  65432: 0
  2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:0
   0: 0
  8: $s11WebAssembly12BinaryReaderV5moved2toxx5value_Si3endt_tlFs6UInt64V_Tgq5:0
   1.9: 0
  8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
   0: 0
 21: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP12visitElementyyAA0E4InfoV_s6UInt32VtAA0aB5ErrorVYKFTW:0
  125: $s11WebAssembly17FunctionValidatorV12visitElementyyAA15InstructionInfoV_s6UInt32VtAA0aB5ErrorVYKF:0
   1: 0
 22: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:0
  1.7: 0
  1.35: 0
  3.10: 0
  3.11: 0
  4.10: 0
  4.11: 0
  65432: 0
  2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:0
   0: 0
  8: $s11WebAssembly12BinaryReaderV5moved2toxx5value_Si3endt_tlFs6UInt64V_Tgq5:0
   1.10: 0
   1.11: 0
  8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
   0: 0
 22: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP17visitElementTableyyAA0E4InfoV_s6UInt32VAJtAA0aB5ErrorVYKFTW:0
  129: $s11WebAssembly17FunctionValidatorV17visitElementTableyyAA15InstructionInfoV_s6UInt32VAHtAA0aB5ErrorVYKF:0
   0: 0
 23: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:24570
  1.8: 546
  3.12: 546
  4.12: 546
  65432: 546
  2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:3822
   0: 546
  8: $s11WebAssembly12BinaryReaderV5moved2toxx5value_Si3endt_tlFs6UInt64V_Tgq5:0
   1.12: 0
  8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
   0: 0
 23: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP11visitMemoryyyAA0E4InfoV_s6UInt32VtAA0aB5ErrorVYKFTW:5460
  0: 546 $s11WebAssembly17FunctionValidatorV11visitMemoryyyAA15InstructionInfoV_s6UInt32VtAA0aB5ErrorVYKF:546
 24: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:157290
  1.9: 2247
  1.39: 2247
  3.13: 2247
  3.14: 2247
  4.13: 2247
  4.14: 2247
  65432: 2247
  2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:35952
   0: 2247
  8: $s11WebAssembly12BinaryReaderV5moved2toxx5value_Si3endt_tlFs6UInt64V_Tgq5:0
   1.13: 0
   1.14: 0
  8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
   0: 0
 24: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP011visitMemoryH0yyAA0E4InfoV_s6UInt32VAJtAA0aB5ErrorVYKFTW:22470
  65: $s11WebAssembly17FunctionValidatorV011visitMemoryF0yyAA15InstructionInfoV_s6UInt32VAHtAA0aB5ErrorVYKF:22470
   0: 2247 $s11WebAssembly17FunctionValidatorV011visitMemoryF0yyAA15InstructionInfoV_s6UInt32VAHtAA0aB5ErrorVYKFTf4dnnn_n:2247
 25: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:0
  1.10: 0
  3.15: 0
  4.15: 0
  65432: 0
  2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:0
   0: 0
  8: $s11WebAssembly12BinaryReaderV5moved2toxx5value_Si3endt_tlFs6UInt64V_Tgq5:0
   1.15: 0
  8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
   0: 0
 25: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP9visitDatayyAA0E4InfoV_s6UInt32VtAA0aB5ErrorVYKFTW:0
  76: $s11WebAssembly17FunctionValidatorV9visitDatayyAA15InstructionInfoV_s6UInt32VtAA0aB5ErrorVYKF:0
   0: 0
 26: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:0
  1.11: 0
  1.43: 0
  3.16: 0
  3.17: 0
  4.16: 0
  4.17: 0
  65432: 0
  2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:0
   0: 0
  8: $s11WebAssembly12BinaryReaderV5moved2toxx5value_Si3endt_tlFs6UInt64V_Tgq5:0
   1.16: 0
   1.17: 0
  8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
   0: 0
 26: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP15visitDataMemoryyyAA0E4InfoV_s6UInt32VAJtAA0aB5ErrorVYKFTW:0
  0: 0
 28: $s11WebAssembly18InstructionDecoderV14memoryArgumentyAA06MemoryF0VAA12BinaryReaderVzAA0aB5ErrorVYKF:30176
  2: 328
  5: 0
  7: 0
  65323: 0
  1: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:15416
   1.12: 328
   3.18: 328
   4.18: 328
   65432: 328
   2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:2952
    0: 328
   8: $s11WebAssembly12BinaryReaderV5moved2toxx5value_Si3endt_tlFs6UInt64V_Tgq5:0
    1.21: 0
    65361: 0
   8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
    0: 0
  3: $s11WebAssembly12BinaryReaderV3u64s6UInt64VyAA0aB5ErrorVYKF:12792
   1: 328
   3: 328
   4: 328
   8: 0
   65403: 0
   2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:2952
    0: 328
   8: $s11WebAssembly12BinaryReaderV5moved2toxx5value_Si3endt_tlFs6UInt64V_Tgq5:0
    1.18: 0
    65361: 0
   8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
    0: 0
  5: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
   0: 0
  5: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFs6UInt32V_Tgq5:0
   0: 0
  6: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:0
   1.46: 0
   3.19: 0
   4.19: 0
   65432: 0
   2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:0
    0: 0
   8: $s11WebAssembly12BinaryReaderV5moved2toxx5value_Si3endt_tlFs6UInt64V_Tgq5:0
    1.20: 0
   8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
    0: 0
  7: $s11WebAssembly12BinaryReaderV3u64s6UInt64VyAA0aB5ErrorVYKF:0
   1.2: 0
   3.1: 0
   4.1: 0
   65403: 0
   2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:0
    0: 0
   8: $s11WebAssembly12BinaryReaderV5moved2toxx5value_Si3endt_tlFs6UInt64V_Tgq5:0
    1.19: 0
   8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
    0: 0
 29: $s11WebAssembly12BinaryReaderV4bytes5UInt8VyAA0aB5ErrorVYKF:3936
  1.3: 328
  3.2: 328
  1: $s11WebAssembly12BinaryReaderV8endErrorAA0abF0VyF:0
   0: 0
 29: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP23visitMemoryArgumentLane__4laneyAA0E4InfoV_AA0hI0Vs5UInt8VtAA0aB5ErrorVYKFTW:7544
  0: 328 $s11WebAssembly17FunctionValidatorV23visitMemoryArgumentLane__4laneyAA15InstructionInfoV_AA0fG0Vs5UInt8VtAA0aB5ErrorVYKF:328
 30: $s11WebAssembly12BinaryReaderV4bytes5UInt8VyAA0aB5ErrorVYKF:5292
  1.1: 196
  3.3: 196
  65481: 196
 30: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP9visitLaneyyAA0E4InfoV_s5UInt8VtAA0aB5ErrorVYKFTW:2352
  0: 196 $s11WebAssembly17FunctionValidatorV9visitLaneyyAA15InstructionInfoV_s5UInt8VtAA0aB5ErrorVYKF:196
 31: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP10visitLanesyyAA0E4InfoV_AA4V128VtAA0aB5ErrorVYKFTW:1008
  0: 72 $s11WebAssembly17FunctionValidatorV10visitLanesyyAA15InstructionInfoV_AA4V128VtAA0aB5ErrorVYKF:72
 32: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP9visitV128yyAA0E4InfoV_AA0H0VtAA0aB5ErrorVYKFTW:12342
  74: $s11WebAssembly17FunctionValidatorV9visitV128yyAA15InstructionInfoV_AA0F0VtAA0aB5ErrorVYKF:12342
   0: $s11WebAssembly17FunctionValidatorV9visitV128yyAA15InstructionInfoV_AA0F0VtAA0aB5ErrorVYKFTf4ddn_n:12342
    0: $s11WebAssembly17FunctionValidatorV4pushyyAA9ValueTypeVF:12342
     65415: 0
     0: $s11WebAssembly11UnsafeStackV4pushyyxFAA9ValueTypeV_Tg5:12342
      1: 374
      1.1: 0
      2: 374
      3: 374
      2: $sSpsRi_zrlE10initialize2toyxn_tF11WebAssembly9ValueTypeV_Tg5:2618
       0: 374
 33: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP13visitHeapTypeyyAA0E4InfoV_AA0hI0OtAA0aB5ErrorVYKFTW:0
  0: 0
 34: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:0
  1.13: 0
  1.49: 0
  3.20: 0
  3.21: 0
  4.20: 0
  4.21: 0
  65432: 0
  2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:0
   0: 0
  8: $s11WebAssembly12BinaryReaderV5moved2toxx5value_Si3endt_tlFs6UInt64V_Tgq5:0
   1.22: 0
   1.23: 0
  8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
   0: 0
 34: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP14visitTypeFieldyyAA0E4InfoV_s6UInt32VAJtAA0aB5ErrorVYKFTW:0
  0: 0
 35: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:0
  1.14: 0
  1.52: 0
  3.22: 0
  3.23: 0
  4.22: 0
  4.23: 0
  65432: 0
  2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:0
   0: 0
  8: $s11WebAssembly12BinaryReaderV5moved2toxx5value_Si3endt_tlFs6UInt64V_Tgq5:0
   1.24: 0
   1.25: 0
  8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
   0: 0
 35: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP14visitTypeCountyyAA0E4InfoV_s6UInt32VAJtAA0aB5ErrorVYKFTW:0
  116: $s11WebAssembly17FunctionValidatorV14visitTypeCountyyAA15InstructionInfoV_s6UInt32VAHtAA0aB5ErrorVYKF:0
   0: 0
 36: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:0
  1.15: 0
  1.55: 0
  3.24: 0
  3.25: 0
  4.24: 0
  4.25: 0
  65432: 0
  2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:0
   0: 0
  8: $s11WebAssembly12BinaryReaderV5moved2toxx5value_Si3endt_tlFs6UInt64V_Tgq5:0
   1.26: 0
   1.27: 0
  8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
   0: 0
 36: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP09visitTypeH0yyAA0E4InfoV_s6UInt32VAJtAA0aB5ErrorVYKFTW:0
  0: 0
 37: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:0
  1.16: 0
  1.58: 0
  3.26: 0
  3.27: 0
  4.26: 0
  4.27: 0
  65432: 0
  2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:0
   0: 0
  8: $s11WebAssembly12BinaryReaderV5moved2toxx5value_Si3endt_tlFs6UInt64V_Tgq5:0
   1.28: 0
   1.29: 0
  8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
   0: 0
 37: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP13visitTypeDatayyAA0E4InfoV_s6UInt32VAJtAA0aB5ErrorVYKFTW:0
  0: 0
 38: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:0
  1.17: 0
  1.61: 0
  3.28: 0
  3.29: 0
  4.28: 0
  4.29: 0
  65432: 0
  2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:0
   0: 0
  8: $s11WebAssembly12BinaryReaderV5moved2toxx5value_Si3endt_tlFs6UInt64V_Tgq5:0
   1.30: 0
   1.31: 0
  8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
   0: 0
 38: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP16visitTypeElementyyAA0E4InfoV_s6UInt32VAJtAA0aB5ErrorVYKFTW:0
  0: 0
 40: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
  0: 0
 40: $s11WebAssembly12BinaryReaderV4bytes5UInt8VyAA0aB5ErrorVYKF:0
  1.2: 0
  3.4: 0
  65481: 0
  1: $s11WebAssembly12BinaryReaderV8endErrorAA0abF0VyF:0
   0: 0
 43: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:0
  1.18: 0
  3.30: 0
  4.30: 0
  65432: 0
  2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:0
   0: 0
  8: $s11WebAssembly12BinaryReaderV5moved2toxx5value_Si3endt_tlFs6UInt64V_Tgq5:0
   1.32: 0
  8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
   0: 0
 45: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP17visitTypeHandlersyyAA0E4InfoV_s6UInt32VSayAA7HandlerVGtAA0aB5ErrorVYKFTW:0
  0: 0
 47: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:0
  1.19: 0
  3.31: 0
  4.31: 0
  65432: 0
  2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:0
   0: 0
  8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
   0: 0
 48: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:0
  1.65: 0
  3.32: 0
  4.32: 0
  65432: 0
  2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:0
   0: 0
  8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
   0: 0
 50: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP20visitTypeTagHandlersyyAA0E4InfoV_s6UInt32VAJSayAA7HandlerVGtAA0aB5ErrorVYKFTW:0
  39: $s11WebAssembly17FunctionValidatorV20visitTypeTagHandlersyyAA15InstructionInfoV_s6UInt32VAHSayAA7HandlerVGtAA0aB5ErrorVYKF:0
   0: 0
 51: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:0
  1.20: 0
  1.68: 0
  3.33: 0
  3.34: 0
  4.33: 0
  4.34: 0
  65432: 0
  2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:0
   0: 0
  8: $s11WebAssembly12BinaryReaderV5moved2toxx5value_Si3endt_tlFs6UInt64V_Tgq5:0
   1.35: 0
   1.36: 0
  8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:0
   0: 0
 51: $s11WebAssembly17FunctionValidatorVAA18InstructionVisitorA2aDP12visitTypeTagyyAA0E4InfoV_s6UInt32VAJtAA0aB5ErrorVYKFTW:0
  69: $s11WebAssembly17FunctionValidatorV12visitTypeTagyyAA15InstructionInfoV_s6UInt32VAHtAA0aB5ErrorVYKF:0
   0: 0
 54: $s11WebAssembly18InstructionDecoderV7illegalyAA0aB5ErrorVAA0C4InfoVFZ:0
  0: 0
 65405: $s11WebAssembly12BinaryReaderV4bytes5UInt8VyAA0aB5ErrorVYKF:0
  1: $s11WebAssembly12BinaryReaderV8endErrorAA0abF0VyF:0
   0: 0
$s8Baseline16FunctionCompilerV5shift33_9C1CE534D4B1130B25806EC58528AE9CLL_4wide_9Assembler3X86O15GeneralRegisterVAI5ShiftO_SbAC6TargetOtF:1318907:3846
 0: 3846
 1: 3846
 1.4: 179 $s8Baseline16FunctionCompilerV6rotate33_9C1CE534D4B1130B25806EC58528AE9CLL_4wide_9Assembler3X86O15GeneralRegisterVAI5ShiftO_SbAC6TargetOtF:179
 2: 3667 $s8Baseline16FunctionCompilerV3popAC7OperandVyF:3667
 3: 3667 $s8Baseline16FunctionCompilerV3popAC7OperandVyF:3667
 7: 3667 $s8Baseline16FunctionCompilerV11memoryPlacey9Assembler3X86O7AddressVSgAC7OperandVF:3667
 9: 390
 10: 186
 12: 198
 13: 6
 19: 3277
 29: 3667
 65201: 3667 $s9Assembler3X86OAAV12vexRegistersyys6UInt64V_s5UInt8VA2ItF:3277 $s9Assembler3X86OAAV9vexMemoryyys6UInt64V_s5UInt8VAiC7AddressVAItF:390
 2: $s8Baseline16FunctionCompilerV15generalRegisteryAC4HeldVy_9Assembler3X86O07GeneralE0VGAC7OperandVF:192102
  2: 3667
  2.3: 1416
  3: 2251
  3.1: 2251
  4: 1261 $s8Baseline16FunctionCompilerV4homey9Assembler3X86O15GeneralRegisterVSiF:1261
  6: 990 $s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:990
  7: 990 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O15GeneralRegisterV_AC7OperandVtF:990
  65248: 1416
  3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:38267
   1: 2251
   65509: 2251
   1: Swift runtime failure: precondition failure:0
    0: 0
 6: $s8Baseline16FunctionCompilerV6resulty9Assembler3X86O15GeneralRegisterVAC6TargetO_AISgtF:33454
  2: 3121
  2.3: 699 $s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:699
  65359: 699
 10: $s9Assembler3X86OAAV6shlx32yyAC15GeneralRegisterV_AC7AddressVAGtF:217
  0: 31
 10: $s9Assembler3X86OAAV6shlx64yyAC15GeneralRegisterV_AC7AddressVAGtF:1550
  0: 155
 12: $s9Assembler3X86OAAV6shrx32yyAC15GeneralRegisterV_AC7AddressVAGtF:1276
  0: 116
 12: $s9Assembler3X86OAAV6shrx64yyAC15GeneralRegisterV_AC7AddressVAGtF:1148
  0: 82
 13: $s9Assembler3X86OAAV6sarx32yyAC15GeneralRegisterV_AC7AddressVAGtF:15
  0: 3
 13: $s9Assembler3X86OAAV6sarx64yyAC15GeneralRegisterV_AC7AddressVAGtF:21
  0: 3
 16: $s8Baseline16FunctionCompilerV15generalRegisteryAC4HeldVy_9Assembler3X86O07GeneralE0VGAC7OperandVF:147046
  2.4: 3277
  3.4: 618
  3.5: 618
  4.1: 618 $s8Baseline16FunctionCompilerV4homey9Assembler3X86O15GeneralRegisterVSiF:618
  6.1: 1343 $s8Baseline16FunctionCompilerV11takeGeneral9Assembler3X86O0E8RegisterVyF:1343
  7.1: 1343 $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O15GeneralRegisterV_AC7OperandVtF:1343
  8.1: 1343
  65248: 1343
  3: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:10506
   1.1: 618
   65509: 618
   1: Swift runtime failure: precondition failure:0
    0: 0
 25: $s8Baseline16FunctionCompilerV7releaseyyAC4HeldVy_9Assembler3X86O15GeneralRegisterVGF:18447
  0.1: 1419 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:1419
 25: $s9Assembler3X86O15GeneralRegisterV23__derived_struct_equalsySbAE_AEtFZ:45878
  0: 3277
 27: $s8Baseline16FunctionCompilerV7releaseyyAC4HeldVy_9Assembler3X86O15GeneralRegisterVGF:14688
  0.4: 1224 $s8Baseline16FunctionCompilerV7releaseyy9Assembler3X86O15GeneralRegisterVF:1224
 27: $s9Assembler3X86O15GeneralRegisterV23__derived_struct_equalsySbAE_AEtFZ:58672
  0: 3667
$s9Assembler3X86OAAV10arithmetic_4wide__yAC10ArithmeticO_SbAC7AddressVs5Int32VtF:1312800:14655
 0: 14655
 1: 14655
 2: 13425 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:13425
 5: 1230 $s9Assembler3X86OAAV6memoryyys6UInt64V_s5UInt8VAC7AddressVAItF:1230
 8: 14655
 65477: 14655
 3: $s9Assembler3X86OAAV9immediateyys4Int8VF:107400
  0: 13425
  65226: 13425
$s11WebAssembly17FunctionValidatorV14visitTypeTableyyAA15InstructionInfoV_s6UInt32VAHtAA0aB5ErrorVYKF:1282968:4152
 0: 4152
 3: 4152 $s11WebAssembly13ModuleContextC5tableyAA9TableTypeVs6UInt32VAA0aB5ErrorVYKF:4152
 4: 4152
 4.3: 0
 7: 4152 $s11WebAssembly13ModuleContextC13functionShapeyAA04TypeD0V08FunctionF0Vs6UInt32VAA0aB5ErrorVYKF:4152
 10: 4152
 65268: 4152
 4: $s11WebAssembly11TypeContextV9isSubtype_2ofSbAA05ValueC0V_AGtF:58128
  1.1: 0
  1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:58128
   0: 4152
 5: $s11WebAssembly0aB5ErrorV8mismatch8expected5foundAcA9ValueTypeV_AHtFZ:0
  0: 0
 5: $s20swift_willThrowTyped11WebAssembly0eF5ErrorV_Tg5:0
  0: 0
 8: $s11WebAssembly11AddressTypeO05valueD0AA05ValueD0Vvg:66432
  0: 4152
 8: $s11WebAssembly17FunctionValidatorV3popyyAA9ValueTypeVAA0aB5ErrorVYKF:145320
  1: 4152
  1.1: 4152
  5: 0
  65411: 4152
  1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:24912
   0: 4152
  2: $s11WebAssembly11UnsafeStackV3popxSgyFAA9ValueTypeV_Tg5:24912
   2: 4152
 9: $s11WebAssembly17FunctionValidatorV4call_6isTailyAA11TypeContextV0C5ShapeV_SbtAA0aB5ErrorVYKF:274032
  1: 4152 $s11WebAssembly17FunctionValidatorV3popyyAA8TypeListVAA0aB5ErrorVYKF:4152
  2: 4152
  2.1: 0
  4: 4152 $s11WebAssembly17FunctionValidatorV4pushyyAA8TypeListVAA0aB5ErrorVYKF:4152
  65290: 4152
  1: $s11WebAssembly13ModuleContextC10parametersyAA8TypeListVAA0fD0V13FunctionShapeVF:8304
   1: 4152
  2: $s11WebAssembly13ModuleContextC7resultsyAA8TypeListVAA0fD0V13FunctionShapeVF:0
   1: 0
  3: $s11WebAssembly10LocalTypesV9countCall6weightys6UInt32V_tF:107952
   0: 4152
   0.1: 4152
   0: $ss6UInt32V11WebAssemblyE6addingyA2BF:49824
    2: 4152
  4: $s11WebAssembly13ModuleContextC7resultsyAA8TypeListVAA0fD0V13FunctionShapeVF:24912
   1.1: 4152
 9: $s11WebAssembly6OpcodeOSQAASQ2eeoiySbx_xtFZTW:33216
  0: 4152
$s11WebAssembly18InstructionDecoderV8prefixedyAA0C4InfoVs5UInt8V_AA12BinaryReaderVztAA0aB5ErrorVYKF:1252374:12476
 0: 12476
 1: 12476
 2: 0
 6: 12476
 7: 0
 7.1: 0
 10: 0
 65338: 12476
 2: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
  0: 0
 4: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:526696
  1: 12476
  3: 12476
  4: 11786
  65432: 12476
  2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:99808
   0: 12476
  8: $s11WebAssembly12BinaryReaderV5moved2toxx5value_Si3endt_tlFs6UInt64V_Tgq5:2760
   1: 690
  8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:17940
   0: 690 $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZTf4nnnnnd_n:690
 5: $s11WebAssembly15InstructionInfoV8prefixedyACs5UInt8V_s6UInt32VtFZ:162188
  0: 12476 $s11WebAssembly15InstructionInfoV8prefixedyACs5UInt8V_s6UInt32VtFZTf4nnd_n:12476
 6: $s11WebAssembly15InstructionInfoV6existsSbvg:74856
  0: 12476
 7: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
  0: 0
 7: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzs20TextOutputStreamableRzlFSS_Tg5:0
  0: $sSSs20TextOutputStreamablessAAP5write2toyqd__z_ts0aB6StreamRd__lFTWs26DefaultStringInterpolationV_Tg5:0
   0: $sSS5write2toyxz_ts16TextOutputStreamRzlFs26DefaultStringInterpolationV_Tg5:0
    0: $ss26DefaultStringInterpolationVs16TextOutputStreamssACP5writeyySSFTW:0
     0: 0
 7: $ss26DefaultStringInterpolationV13appendLiteralyySSF:0
  0: 0
 65338: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
  0: 0
 65338: $s20swift_willThrowTyped11WebAssembly0eF5ErrorV_Tg5:0
  0: 0
$s8Baseline16FunctionCompilerV4StubOwxx:1177236:4152
 0: 22212 $s8Baseline16FunctionCompilerV4StubOWOe:22212
$s8Baseline16FunctionCompilerV9visitRestyy11WebAssembly15InstructionInfoVAE0fG5ErrorVYKF:1151202:13900
 0: 13900
 2: 13900
 2.3: 3252
 3.2: 909
 4.2: 2979
 5.2: 461
 6.2: 313
 7.2: 510
 8.2: 762
 9.2: 372
 10.2: 58
 11.2: 267
 20: 289
 23: 107
 25: 548
 26: 539 $s8Baseline16FunctionCompilerV17vectorInstructionyy11WebAssembly0E4InfoVAE0fG5ErrorVYKF:539
 28: 9 $s8Baseline16FunctionCompilerV9referenceyy11WebAssembly15InstructionInfoVAE0eF5ErrorVYKF:9
 31: 13900
 65516: 13352 $s8Baseline16FunctionCompilerV13waitForBinaryyyAA7PendingV4RuleO_11WebAssembly15InstructionInfoVtF:9883 $s8Baseline16FunctionCompilerV8truncate33_1C629B7B22058DADDBB20BFD9015CCC2LL_9saturatesy11WebAssembly15InstructionInfoV_SbtF:396
 1: $s11WebAssembly15InstructionInfoV6opcodeAA6OpcodeOvg:97300
  0: 13900
 17: $s8Baseline16FunctionCompilerV4waityyAA7PendingV4RuleO_11WebAssembly15InstructionInfoVtF:199340
  2: 3073
  1: $s8Baseline16FunctionCompilerV5flushyyF:70274
   1: 3073
   1.2: 1360 $s8Baseline16FunctionCompilerV8flushNow33_D31008BD74E03FC5BD5436F211C3916ALLyyF:1360
   65396: 1360
 25: $s11WebAssembly15InstructionInfoV7featureAA8FeaturesVvg:7672
  0: 548
$s11WebAssembly20DeclarationCollector33_124CD02B9417ACA980C790568F8C0410LLV7collect_4intoyAA6ModuleV_AA10IndexSet32VztAA0aB5ErrorVYKFZTf4nnd_n:1148168:7
 0: 7
 1: 7
 2: 106
 2.3: 106
 3: 7
 4: 7
 5: 7
 6: 7
 7: 7
 7.1: 0
 9: 7
 9.1: 58
 12: 7
 14: 7
 14.1: 0
 15: 7
 20: 7
 21: 7
 65156: 116
 1: $sSa5countSivg11WebAssembly8FunctionV_Tg5:28
  0: $sSa9_getCountSiyF11WebAssembly8FunctionV_Tg5:28
   0: 7
 2: $ss16IndexingIteratorV4next7ElementQzSgyFSay11WebAssembly6ImportVG_Tg5:1059
  0: 106
  0: $sSayxGSlsSl8endIndex0B0QzvgTW11WebAssembly6ImportV_Tg5:49
   0: $sSa8endIndexSivg11WebAssembly6ImportV_Tg5:49
    0: 7
    0: $sSa9_getCountSiyF11WebAssembly6ImportV_Tg5:28
     0: 7
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:742
   0: 106
 2: Swift runtime failure: arithmetic overflow:0
  0: 0
 5: $s11WebAssembly20DeclarationCollector33_124CD02B9417ACA980C790568F8C0410LLV7collectyyAA9ByteRangeV_s6UInt32VAA6ModuleVAA18InstructionDecoderVztAA0aB5ErrorVYKF:1347
  3: 7
  3.1: 18
  4.1: 18 $s11WebAssembly18InstructionDecoderV16decodeExpressionyyAA12BinaryReaderVz_xztAA0aB5ErrorVYKAA0C7VisitorRzRi_zRi0_zlFAA20DeclarationCollector33_124CD02B9417ACA980C790568F8C0410LLV_Tg5:18
  3: $s11WebAssembly12BinaryReaderV_5rangeACs4SpanVys5UInt8VG_AA9ByteRangeVtcfC:324
   2: $ss3minyxx_xtSLRzlFSi_Tg5:126
    0: 18
   3: $ss3minyxx_xtSLRzlFSi_Tg5:198
    0: 18
  3: $sSa4spans4SpanVyxGvgs5UInt8V_Tg5:84
   0: 7
 5: $ss16IndexingIteratorV4next7ElementQzSgyFSay11WebAssembly6GlobalVG_Tg5:434
  0: 18
  0: $sSayxGSlsSl8endIndex0B0QzvgTW11WebAssembly6GlobalV_Tg5:98
   0: $sSa8endIndexSivg11WebAssembly6GlobalV_Tg5:98
    0: 7
    0: $sSa9_getCountSiyF11WebAssembly6GlobalV_Tg5:28
     0: 7
  0: $sSayxGSlsSly7ElementQz5IndexQzcirTW11WebAssembly6GlobalV_Tg5:104
   0: $sSayxSicir11WebAssembly6GlobalV_Tg5:104
    0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly6GlobalV_Tg5:104
     0: 18
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:126
   0: 18
 6: $ss16IndexingIteratorV4next7ElementQzSgyFSay11WebAssembly5TableVG_Tg5:252
  0: 7
  0: $sSayxGSlsSl8endIndex0B0QzvgTW11WebAssembly5TableV_Tg5:49
   0: $sSa8endIndexSivg11WebAssembly5TableV_Tg5:49
    0: 7
    0: $sSa9_getCountSiyF11WebAssembly5TableV_Tg5:28
     0: 7
  0: $sSayxGSlsSly7ElementQz5IndexQzcirTW11WebAssembly5TableV_Tg5:70
   0: $sSayxSicir11WebAssembly5TableV_Tg5:70
    0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly5TableV_Tg5:0
     0: 0
    0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly5TableV_Tg5:70
     0: 7
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:49
   0: 7
 7: $s11WebAssembly20DeclarationCollector33_124CD02B9417ACA980C790568F8C0410LLV7collectyyAA9ByteRangeV_s6UInt32VAA6ModuleVAA18InstructionDecoderVztAA0aB5ErrorVYKF:0
  3.2: 0
  3.3: 0
  4.6: 0
  3: $s11WebAssembly12BinaryReaderV_5rangeACs4SpanVys5UInt8VG_AA9ByteRangeVtcfC:0
   2: $ss3minyxx_xtSLRzlFSi_Tg5:0
    0: 0
   3: $ss17FixedWidthIntegerPsE8clampingxqd___tcSzRd__lufCSi_s6UInt32VTt1g5:0
    0: $sSiSzsSz18truncatingIfNeededxqd___tcSzRd__lufCTWs6UInt32V_Tt1g5:0
     0: $ss6UInt32VSzsSz8_lowWordSuvgTW:0
      0: 0
   3: $ss3minyxx_xtSLRzlFSi_Tg5:0
    0: 0
  3: $sSa4spans4SpanVyxGvgs5UInt8V_Tg5:0
   0: 0
 9: $s11WebAssembly10ExternKindOSQAASQ2eeoiySbx_xtFZTW:464
  0: 58
 9: $ss16IndexingIteratorV4next7ElementQzSgyFSay11WebAssembly6ExportVG_Tg5:1757
  0: 58
  0: $sSayxGSlsSl8endIndex0B0QzvgTW11WebAssembly6ExportV_Tg5:49
   0: $sSa8endIndexSivg11WebAssembly6ExportV_Tg5:49
    0: 7
    0: $sSa9_getCountSiyF11WebAssembly6ExportV_Tg5:28
     0: 7
  0: $sSayxGSlsSly7ElementQz5IndexQzcirTW11WebAssembly6ExportV_Tg5:406
   0: $sSayxSicir11WebAssembly6ExportV_Tg5:406
    0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly6ExportV_Tg5:406
     0: 58
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:638
   0: 58
 10: $s11WebAssembly10IndexSet32V6insert_5limitys6UInt32V_SitF:4779
  1.1: 51
  2: 51
  3: 51
  3.2: 10 $sSa6append10contentsOfyqd__n_t7ElementQyd__RszSTRd__lFs6UInt64V_s8RepeatedVyAFGTg5:10
  4: 51
  4.1: 51
  5: 51
  65449: 51
  3: $sSa5countSivgs6UInt64V_Tg5:204
   0: $sSa9_getCountSiyFs6UInt64V_Tg5:204
    0: 51
  4: $sSayxSiciMs6UInt64V_Tg5:1621
   0: $sSa12_endMutationyyFs6UInt64V_Tg5:204
    0: 51
   0: $sSa21_makeMutableAndUniqueyyFs6UInt64V_Tg5:907
    0: 102
   0: $sSa24_checkSubscript_mutatingyySiFs6UInt64V_Tg5:510
    0: 51
    0: Swift runtime failure: Index out of range:0
     0: 0
 12: $ss16IndexingIteratorV4next7ElementQzSgyFSay11WebAssembly0D7SegmentVG_Tg5:700
  0: 7
  0: $sSayxGSlsSl8endIndex0B0QzvgTW11WebAssembly14ElementSegmentV_Tg5:140
   0: $sSa8endIndexSivg11WebAssembly14ElementSegmentV_Tg5:140
    0: 7
    0: $sSa9_getCountSiyF11WebAssembly14ElementSegmentV_Tg5:77
     0: 7
  0: $sSayxGSlsSly7ElementQz5IndexQzcirTW11WebAssembly0A7SegmentV_Tg5:147
   0: $sSayxSicir11WebAssembly14ElementSegmentV_Tg5:147
    0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly0B7SegmentV_Tg5:147
     0: 7
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:98
   0: 7
 15: $s11WebAssembly12BinaryReaderV_5rangeACs4SpanVys5UInt8VG_AA9ByteRangeVtcfC:301
  65503: 7
  2: $ss3minyxx_xtSLRzlFSi_Tg5:98
   0: 7
  3: $ss17FixedWidthIntegerPsE8clampingxqd___tcSzRd__lufCSi_s6UInt32VTt1g5:14
   0: $sSiSzsSz18truncatingIfNeededxqd___tcSzRd__lufCTWs6UInt32V_Tt1g5:14
    0: $ss6UInt32VSzsSz8_lowWordSuvgTW:14
     0: 7
  3: $ss3minyxx_xtSLRzlFSi_Tg5:168
   0: 7
 15: $sSa4spans4SpanVyxGvgs5UInt8V_Tg5:28
  0: 7
 16: $s11WebAssembly10IndexSet32V6insert_5limitys6UInt32V_SitF:739036
  1.6: 6365
  2.1: 6365
  3: 29
  3.4: 6365
  3.6: 29 $sSa6append10contentsOfyqd__n_t7ElementQyd__RszSTRd__lFs6UInt64V_s8RepeatedVyAFGTg5:29
  4.2: 6365
  4.3: 6365
  65449: 6365
  1: $ss17FixedWidthIntegerPsE8clampingxqd___tcSzRd__lufCSi_s6UInt32VTt1g5:12730
   0: $sSiSzsSz18truncatingIfNeededxqd___tcSzRd__lufCTWs6UInt32V_Tt1g5:12730
    0: $ss6UInt32VSzsSz8_lowWordSuvgTW:12730
     0: 6365
  3: $sSa5countSivgs6UInt64V_Tg5:25460
   0: $sSa9_getCountSiyFs6UInt64V_Tg5:25460
    0: 6365
  4: $sSayxSiciMs6UInt64V_Tg5:407476
   0: $sSa12_endMutationyyFs6UInt64V_Tg5:159125
    0: 6365
   0: $sSa21_makeMutableAndUniqueyyFs6UInt64V_Tg5:133781
    0: 12730
   0: $sSa24_checkSubscript_mutatingyySiFs6UInt64V_Tg5:114570
    0: 6365
    0: Swift runtime failure: Index out of range:0
     0: 0
 16: $s11WebAssembly12BinaryReaderV3u32s6UInt32VyAA0aB5ErrorVYKF:310541
  1: 6365
  3: 6365
  4: 454
  5: 454
  2: $ss4SpanVss15BitwiseCopyableRzlE9uncheckedxSi_tcigs5UInt8V_Tgq5:50920
   0: 6365
  8: $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZ:212796
   0: 5911 $s11WebAssembly12BinaryReaderV8unsigned____4bitss6UInt64V5value_Si3endts4SpanVys5UInt8VG_S2iSbAGtAA0aB5ErrorVYKFZTf4nnnnnd_n:5911
 16: $ss16IndexingIteratorV4next7ElementQzSgyFSnys6UInt32VG_Tg5:82787
  0: 6365
  0: $ss6UInt32VSQsSQ2eeoiySbx_xtFZTW:44555
   0: 6365
 17: $s11WebAssembly20DeclarationCollector33_124CD02B9417ACA980C790568F8C0410LLV7collectyyAA9ByteRangeV_s6UInt32VAA6ModuleVAA18InstructionDecoderVztAA0aB5ErrorVYKF:0
  3.4: 0
  3.5: 0
  4.10: 0
  4.11: 0
  65131: 0
  3: $s11WebAssembly12BinaryReaderV_5rangeACs4SpanVys5UInt8VG_AA9ByteRangeVtcfC:0
   2: $ss3minyxx_xtSLRzlFSi_Tg5:0
    0: 0
   3: $ss17FixedWidthIntegerPsE8clampingxqd___tcSzRd__lufCSi_s6UInt32VTt1g5:0
    0: $sSiSzsSz18truncatingIfNeededxqd___tcSzRd__lufCTWs6UInt32V_Tt1g5:0
     0: $ss6UInt32VSzsSz8_lowWordSuvgTW:0
      0: 0
   3: $ss3minyxx_xtSLRzlFSi_Tg5:0
    0: 0
  3: $sSa4spans4SpanVyxGvgs5UInt8V_Tg5:0
   0: 0
  4: $ss16IndexingIteratorV4next7ElementQzSgyFSnys6UInt32VG_Tg5:0
   0: 0
   0: $ss6UInt32VSQsSQ2eeoiySbx_xtFZTW:0
    0: 0
$ss22__RawDictionaryStorageC4find_9hashValues10_HashTableV6BucketV6bucket_Sb5foundtx_SitSHRzlF9Assembler3X86OAKV8ConstantV_Tg5:1070710:7310
 0: 13226
 0: $s9Assembler3X86OAAV8ConstantVSQAASQ2eeoiySbx_xtFZTW:396780
  0: $s9Assembler3X86OAAV8ConstantV23__derived_struct_equalsySbAF_AFtFZ:396780
   0: 13226
$s8Baseline16FunctionCompilerV10takeVector9Assembler3X86O0E8RegisterVyF:1044869:13789
 0: 13789
 2.1: 52
 3.1: 52 $s8Baseline16FunctionCompilerV5spillyySiF:52
 6: 0
 8: 13789
 1: $s8Baseline12RegisterFileV4takes5UInt8VSgyF:179257
  1: 13789
 2: $s8Baseline12RegisterFileV7deepests5UInt8VSgyF:36348
  3: 52
  4: 52
  4.2: 572
  5: 572
  6: 572
  8: 572
  65398: 572
 4: $s8Baseline12RegisterFileV4takes5UInt8VSgyF:884
  1.1: 52
 6: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
  0: 0
 65386: $s8Baseline12RegisterFileV4takes5UInt8VSgyF:744606
  2: 13789
  3: 13789
  4: 13789
  5: 13789
  65478: 13789
$sSr15_stableSortImpl2byySbx_xtKXE_tKFySryxGz_SiztKXEfU_9Assembler3X86OADV8ConstantV3key_AF5LabelV5valuet_Tg5013$s9Assembler3f28OAAV14placeConstantsyyFSbAD8g9V3key_AC5I23V5valuet_AgH_AjKttXEfU_Tf1nnncn_n:1034775:4
 0: 39 $sSr13_mergeTopRuns_6buffer2bySbSaySnySiGGz_SpyxGSbx_xtKXEtKF9Assembler3X86OAGV8ConstantV3key_AI5LabelV5valuet_Tg5013$s9Assembler3g28OAAV14placeConstantsyyFSbAD8h9V3key_AC5J23V5valuet_AgH_AjKttXEfU_Tf1nncn_n:28 $ss6_merge3low3mid4high6buffer2bySbSpyxG_A3GSbx_xtKXEtKlF9Assembler3X86OAHV8ConstantV3key_AJ5LabelV5valuet_Tg5013$s9Assembler3h28OAAV14placeConstantsyyFSbAD8i9V3key_AC5K23V5valuet_AgH_AjKttXEfU_Tf1nnnnc_n:11
 0: $sSMsSKRzrlE14_insertionSort6within9sortedEnd2byySny5IndexSlQzG_AFSb7ElementSTQz_AItKXEtKFSry9Assembler3X86OAJV8ConstantV3key_AL5LabelV5valuetG_Tg5:1019185
  0: 10920
  0: $s9Assembler3X86OAAV14placeConstantsyyFSbAD8ConstantV3key_AC5LabelV5valuet_AgH_AjKttXEfU_:283920
   0: $ss1loiySbx_q_t_x_q_ttSLRzSLR_r0_lFSi_s6UInt32VTg5:283920
    0: 10920
    0: $sSiSQsSQ2eeoiySbx_xtFZTW:43680
     0: 10920
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:92958
   0: 9983
  0: $sSryxGSMsSM6swapAtyy5IndexQz_ADtFTW9Assembler3X86OAEV8ConstantV3key_AG5LabelV5valuet_Tg5:409303
   0: $sSr6swapAtyySi_SitF9Assembler3X86OABV8ConstantV3key_AD5LabelV5valuet_Tg5:409303
    0: 9983
    0: $sSp14moveInitialize4from5countySpyxG_SitF9Assembler3X86OAEV8ConstantV3key_AG5LabelV5valuet_Tg5:159728
     0: 9983
    0: Swift runtime failure: Unexpectedly found nil while unwrapping an Optional value:0
     0: 0
  0: $sSryxGSlsSl9formIndex5aftery0B0Qzz_tFTW9Assembler3X86OAFV8ConstantV3key_AH5LabelV5valuet_Tg5:3027
   0: 1009
  0: $sSryxGSlsSly7ElementQz5IndexQzcirTW9Assembler3X86OAFV8ConstantV3key_AH5LabelV5valuet_Tg5:87360
   0: $sSryxSicir9Assembler3X86OAAV8ConstantV3key_AC5LabelV5valuet_Tg5:87360
    0: 10920
 0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyFSnySiG_Tgq5:800
  0: 56 $ss22_ContiguousArrayBufferV20_consumeAndCreateNew14bufferIsUnique15minimumCapacity13growForAppendAByxGSb_SiSbtFSnySiG_Tgq5:4
  0: $sSa5countSivgSnySiG_Tgq5:16
   0: $sSa9_getCountSiyFSnySiG_Tgq5:16
    0: 4
 0: $sSa12_endMutationyyFSnySiG_Tgq5:224
  0: 28
 0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFSnySiG_Tgq5:780
  0: 28 $ss22_ContiguousArrayBufferV20_consumeAndCreateNew14bufferIsUnique15minimumCapacity13growForAppendAByxGSb_SiSbtFSnySiG_Tgq5:8
 0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFSnySiG_Tgq5:616
  0: 28
 0: $sSr13_finalizeRuns_6buffer2bySbSaySnySiGGz_SpyxGSbx_xtKXEtKF9Assembler3X86OAGV8ConstantV3key_AI5LabelV5valuet_Tg5:2135
  0: 11
  0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtFSnySiG_Tgq5:44
   0: 11
  0: $sSa21_makeMutableAndUniqueyyFSnySiG_Tgq5:100
   0: 8
  0: $sSa24_checkSubscript_mutatingyySiFSnySiG_Tgq5:55
   0: 11
   0: Swift runtime failure: Index out of range:0
    0: 0
  0: $sSa5countSivgSnySiG_Tgq5:16
   0: $sSa9_getCountSiyFSnySiG_Tgq5:16
    0: 4
  0: $sSa6remove2atxSi_tFSnySiG_Tgq5:495
   0: 11
   0: $sSp14moveInitialize4from5countySpyxG_SitFSnySiG_Tgq5:231
    0: 22
   0: Swift runtime failure: Index out of range:0
    0: 0
  0: Swift runtime failure: Range requires lowerBound <= upperBound:0
   0: 0
  0: Swift runtime failure: Unexpectedly found nil while unwrapping an Optional value:0
   0: 0
 0: $ss12_findNextRun2in4from2by5IndexQz3end_Sb10descendingtx_AFSb7ElementQz_AJtKXEtKSkRzlFSry9Assembler3X86OAKV8ConstantV3key_AM5LabelV5valuetG_Tg5:4081
  0: 35
  0: $s9Assembler3X86OAAV14placeConstantsyyFSbAD8ConstantV3key_AC5LabelV5valuet_AgH_AjKttXEfU_:840
   0: $ss1loiySbx_q_t_x_q_ttSLRzSLR_r0_lFSi_s6UInt32VTg5:840
    0: 28
    0: $sSiSQsSQ2eeoiySbx_xtFZTW:280
     0: 35
  0: $sSiSLsSL1loiySbx_xtFZTW:364
   0: 35
  0: $sSryxGSlsSl5index5after5IndexQzAE_tFTW9Assembler3X86OAFV8ConstantV3key_AH5LabelV5valuet_Tg5:140
   0: 28
  0: $sSryxGSlsSl9formIndex5aftery0B0Qzz_tFTW9Assembler3X86OAFV8ConstantV3key_AH5LabelV5valuet_Tg5:105
   0: 35
  0: $sSryxGSlsSly7ElementQz5IndexQzcirTW9Assembler3X86OAFV8ConstantV3key_AH5LabelV5valuet_Tg5:889
   0: $sSryxSicir9Assembler3X86OAAV8ConstantV3key_AC5LabelV5valuet_Tg5:889
    0: 35
 0: Swift runtime failure: Range requires lowerBound <= upperBound:0
  0: 0
 0: Swift runtime failure: Unexpectedly found nil while unwrapping an Optional value:0
  0: 0
 0: Swift runtime failure: arithmetic overflow:0
  0: 0
$ss22_ContiguousArrayBufferV20_consumeAndCreateNew14bufferIsUnique15minimumCapacity13growForAppendAByxGSb_SiSbtFs5UInt8V_Tg5:975982:4240
 0: 8480
 0: $sSp14moveInitialize4from5countySpyxG_SitFs5UInt8V_Tg5:816
  0: 96
 0: $ss22_ContiguousArrayBufferV13_copyContents8subRange12initializingSpyxGSnySiG_AFtFs5UInt8V_Tg5:54496
  0: 8384
 0: Swift runtime failure: arithmetic overflow:0
  0: 0
 0.26: _swift_stdlib_malloc_size:55120
  8: 8480
$s11WebAssembly15ModuleValidatorV16checkDefinitions33_124CD02B9417ACA980C790568F8C0410LLyyAA0aB5ErrorVYKF:971672:7
 0: 7
 1: 14
 7: 7
 9: 7 $s11WebAssembly15ModuleValidatorV5check33_124CD02B9417ACA980C790568F8C0410LLyyAA9TableTypeVAA0aB5ErrorVYKF:7
 10: 7
 10.1: 0
 11.1: 0
 14.1: 0
 15: 7
 22: 7
 22.1: 0
 25: 7
 26: 7 $s11WebAssembly15ModuleValidatorV5check33_124CD02B9417ACA980C790568F8C0410LLyyAA10MemoryTypeVAA0aB5ErrorVYKF:7
 30: 7
 30.1: 0
 33: 7
 38: 7
 41: 18
 47: 7
 48: 0
 50: 7
 65362: 18 $s11WebAssembly6ModuleVWOc:7 $s11WebAssembly6ModuleVWOh:7
 1: $ss18EnumeratedSequenceV8IteratorV4nextSi6offset_7ElementQz7elementtSgyFSay11WebAssembly8FunctionVG_Tg5:249112
  0: $ss16IndexingIteratorVyxGStsSt4next7ElementQzSgyFTWSay11WebAssembly8FunctionVG_Tg5:249112
   0: 13113
   0: $sSayxGSlsSl8endIndex0B0QzvgTW11WebAssembly8FunctionV_Tg5:28
    0: $sSa8endIndexSivg11WebAssembly8FunctionV_Tg5:28
     0: $sSa9_getCountSiyF11WebAssembly8FunctionV_Tg5:28
      0: 7
   0: $sSayxGSlsSl9formIndex5aftery0B0Qzz_tFTW11WebAssembly8FunctionV_Tg5:52424
    0: $sSa9formIndex5afterySiz_tF11WebAssembly8FunctionV_Tg5:52424
     0: 13106
   0: $sSayxGSlsSly7ElementQz5IndexQzcirTW11WebAssembly8FunctionV_Tg5:39318
    0: $sSayxSicir11WebAssembly8FunctionV_Tg5:39318
     0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly8FunctionV_Tg5:39318
      0: 13106
   0: $sSiSQsSQ2eeoiySbx_xtFZTW:39346
    0: 13113
 2: $s11WebAssembly15ModuleValidatorV17checkFunctionType33_124CD02B9417ACA980C790568F8C0410LLyys6UInt32VAA0aB5ErrorVYKF:707724
  1: 13106
  2: 13106
  2.1: 13106
  65440: 0
  1: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
   0: 0
  1: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFs6UInt32V_Tg5:0
   0: 0
  2: $sSayxSicig11WebAssembly11TypeContextV13FunctionShapeV_Tg5:222802
   0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:91742
    0: 13106
   0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:131060
    0: 13106
    0: Swift runtime failure: Index out of range:0
     0: 0
  3: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
   0: 0
  3: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFs6UInt32V_Tg5:0
   0: 0
  65440: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
   0: 0
  65440: $s20swift_willThrowTyped11WebAssembly0eF5ErrorV_Tg5:0
   0: 0
 3: $s11WebAssembly0aB5ErrorV2at6offset5placeACSiSg_SSSgyXKtF:0
  1: 0
  1.4: 0
  1.6: 0
  65481: 0
  1: $s11WebAssembly0aB5ErrorV5placeSSSgvg:0
   0: 0
  1: $s11WebAssembly0aB5ErrorV7featureAA8FeaturesVSgvg:0
   0.1: 0
  1: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
   0: 0
  1: $s11WebAssembly15ModuleValidatorV16checkDefinitions33_124CD02B9417ACA980C790568F8C0410LLyyAA0aB5ErrorVYKFSSSgyXEfu_:0
   0: 0
 3: $s20swift_willThrowTyped11WebAssembly0eF5ErrorV_Tg5:0
  0: 0
 6: $s11WebAssembly11UnsafeStackVfDAA10LocalTypesV0E0V_Tg5:189
  0: $sSp10deallocateyyF11WebAssembly10LocalTypesV0D0V_Tg5:189
   0: 14
 6: $s11WebAssembly11UnsafeStackVfDAA17FunctionValidatorV5FrameV_Tg5:189
  0: $sSp10deallocateyyF11WebAssembly17FunctionValidatorV5FrameV_Tg5:189
   0: 14
 6: $s11WebAssembly11UnsafeStackVfDAA9ValueTypeV_Tg5:308
  0: $sSp10deallocateyyF11WebAssembly9ValueTypeV_Tg5:308
   0: 42
 6: $s11WebAssembly15ConstantChecker33_124CD02B9417ACA980C790568F8C0410LLVyAdA15ModuleValidatorVcfC:847
  1: 14
  2: 14
  65534: 7
  2: $s11WebAssembly17FunctionValidatorVyAcA13ModuleContextCcfC:105
   0: 7 $s11WebAssembly17FunctionValidatorVyAcA13ModuleContextCcfCTf4nd_n:7
 7: $ss18EnumeratedSequenceV8IteratorV4nextSi6offset_7ElementQz7elementtSgyFSay11WebAssembly5TableVG_Tg5:637
  0: $ss16IndexingIteratorVyxGStsSt4next7ElementQzSgyFTWSay11WebAssembly5TableVG_Tg5:637
   0: 7
   0: $sSayxGSlsSl8endIndex0B0QzvgTW11WebAssembly5TableV_Tg5:56
    0: $sSa8endIndexSivg11WebAssembly5TableV_Tg5:56
     0: $sSa9_getCountSiyF11WebAssembly5TableV_Tg5:56
      0: 7
   0: $sSayxGSlsSly7ElementQz5IndexQzcirTW11WebAssembly5TableV_Tg5:280
    0: $sSayxSicir11WebAssembly5TableV_Tg5:280
     0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly5TableV_Tg5:280
      0: 7
   0: $sSiSQsSQ2eeoiySbx_xtFZTW:105
    0: 7
 12: $s11WebAssembly0aB5ErrorV8disabledyAcA8FeaturesV_SStFZ:0
  0: 0
 12: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
  0: 0
 14: $s11WebAssembly15ConstantChecker33_124CD02B9417ACA980C790568F8C0410LLV5check__7globalsyAA9ByteRangeV_AA9ValueTypeVSitAA0aB5ErrorVYKF:0
  1: $s11WebAssembly15ConstantChecker33_124CD02B9417ACA980C790568F8C0410LLV8checkAll_5count_7globalsyAA9ByteRangeV_s6UInt32VAA9ValueTypeVSitAA0aB5ErrorVYKF:0
   3: 0
   4.1: 0
   4: $s11WebAssembly12BinaryReaderV_5rangeACs4SpanVys5UInt8VG_AA9ByteRangeVtcfC:0
    2: $ss3minyxx_xtSLRzlFSi_Tg5:0
     0: 0
    3: $ss17FixedWidthIntegerPsE8clampingxqd___tcSzRd__lufCSi_s6UInt32VTt1g5:0
     0: $sSiSzsSz18truncatingIfNeededxqd___tcSzRd__lufCTWs6UInt32V_Tt1g5:0
      0: $ss6UInt32VSzsSz8_lowWordSuvgTW:0
       0: 0
    3: $ss3minyxx_xtSLRzlFSi_Tg5:0
     0: 0
   4: $sSa4spans4SpanVyxGvgs5UInt8V_Tg5:0
    0: 0
   5: $s11WebAssembly17FunctionValidatorV16validateConstant_7globals__yAA9ValueTypeV_SiAA12BinaryReaderVzAA18InstructionDecoderVztAA0aB5ErrorVYKF:0
    3: 0
    6: 0
    4: $s11WebAssembly15PackedBlockTypeV5valueyAcA05ValueE0VFZ:0
     0: 0
    4: $s11WebAssembly17FunctionValidatorV5begin33_B44D75802FC55263DF1DEEEA70C7CA1ALLyyAA15PackedBlockTypeVF:0
     1.1: 0
     4.1: 0
     5.1: 0
     2: $s11WebAssembly11UnsafeStackV8truncate2toySi_tFAA9ValueTypeV_Tg5:0
      0.2: 0
     3: $s11WebAssembly11UnsafeStackV8truncate2toySi_tFAA17FunctionValidatorV5FrameV_Tg5:0
      0.3: 0
    5: $s11WebAssembly17FunctionValidatorV15constantGlobalsSiSgvs:0
     65498: 0
     65498: $s11WebAssembly17FunctionValidatorV15constantGlobalsSiSgvW:0
      0.1: 0
 15: $s11WebAssembly9ValueTypeV13isDefaultableSbvg:56
  0: 7
 16: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
  0: 0
 16: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
  0: 0
 16: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlF11WebAssembly9ValueTypeV_Tg5:0
  0: 0
  0: $s11WebAssembly9ValueTypeVs23CustomStringConvertibleAAsADP11descriptionSSvgTW:0
   0: 0
 16: $ss26DefaultStringInterpolationV13appendLiteralyySSF:0
  0: 0
 16: $ss26DefaultStringInterpolationV15literalCapacity18interpolationCountABSi_SitcfC:0
  0: $sSS12_createEmpty19withInitialCapacitySSSi_tFZ:0
   0: 0
 19: $s11WebAssembly0aB5ErrorV2at6offset5placeACSiSg_SSSgyXKtF:0
  1: 0
  1.8: 0
  1.12: 0
  1.14: 0
  65481: 0
  1: $s11WebAssembly0aB5ErrorV5placeSSSgvg:0
   0.1: 0
  1: $s11WebAssembly0aB5ErrorV7featureAA8FeaturesVSgvg:0
   0.2: 0
  1: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
   0: 0
  1: $s11WebAssembly15ModuleValidatorV16checkDefinitions33_124CD02B9417ACA980C790568F8C0410LLyyAA0aB5ErrorVYKFSSSgyXEfu1_:0
   0: 0
   193: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFSi_Tg5:0
    0: 0
 22: $ss9OptionSetPs7ElementQzRszrlE8containsySbxF11WebAssembly8FeaturesV_Tg5:0
  0: $s11WebAssembly8FeaturesVs10SetAlgebraAAsADP10isSuperset2ofSbx_tFTW:0
   0: $ss10SetAlgebraPsE10isSuperset2ofSbx_tF11WebAssembly8FeaturesV_Tgq5:0
    0: $s11WebAssembly8FeaturesVs10SetAlgebraAAsADP8isSubset2ofSbx_tFTW:0
     0: $ss10SetAlgebraPsE8isSubset2ofSbx_tF11WebAssembly8FeaturesV_Tgq5:0
      0: $s11WebAssembly8FeaturesVSQAASQ2eeoiySbx_xtFZTW:0
       0: $ss2eeoiySbx_xtSYRzSQ8RawValueRpzlF11WebAssembly8FeaturesV_Tgq5:0
        0: $ss6UInt32VSQsSQ2eeoiySbx_xtFZTW:0
         0: 0
 23: $s11WebAssembly0aB5ErrorV8disabledyAcA8FeaturesV_SStFZ:0
  0: 0
 23: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
  0: 0
 25: $ss18EnumeratedSequenceV8IteratorV4nextSi6offset_7ElementQz7elementtSgyFSay11WebAssembly6MemoryVG_Tg5:399
  0: $ss16IndexingIteratorVyxGStsSt4next7ElementQzSgyFTWSay11WebAssembly6MemoryVG_Tg5:399
   0: 14
   0: $sSayxGSlsSl8endIndex0B0QzvgTW11WebAssembly6MemoryV_Tg5:56
    0: $sSa8endIndexSivg11WebAssembly6MemoryV_Tg5:56
     0: $sSa9_getCountSiyF11WebAssembly6MemoryV_Tg5:56
      0: 7
   0: $sSayxGSlsSly7ElementQz5IndexQzcirTW11WebAssembly6MemoryV_Tg5:217
    0: $sSayxSicir11WebAssembly6MemoryV_Tg5:217
     0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly6MemoryV_Tg5:217
      0: 7
   0: $sSiSQsSQ2eeoiySbx_xtFZTW:98
    0: 14
 27: $s11WebAssembly0aB5ErrorV2at6offset5placeACSiSg_SSSgyXKtF:0
  1: 0
  1.16: 0
  1.20: 0
  1.22: 0
  65481: 0
  1: $s11WebAssembly0aB5ErrorV5placeSSSgvg:0
   0.2: 0
  1: $s11WebAssembly0aB5ErrorV7featureAA8FeaturesVSgvg:0
   0.4: 0
  1: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
   0: 0
  1: $s11WebAssembly15ModuleValidatorV16checkDefinitions33_124CD02B9417ACA980C790568F8C0410LLyyAA0aB5ErrorVYKFSSSgyXEfu2_:0
   0: 0
   201: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFSi_Tg5:0
    0: 0
 27: $s20swift_willThrowTyped11WebAssembly0eF5ErrorV_Tg5:0
  0: 0
 30: $ss9OptionSetPs7ElementQzRszrlE8containsySbxF11WebAssembly8FeaturesV_Tg5:0
  0: $s11WebAssembly8FeaturesVs10SetAlgebraAAsADP10isSuperset2ofSbx_tFTW:0
   0: $ss10SetAlgebraPsE10isSuperset2ofSbx_tF11WebAssembly8FeaturesV_Tgq5:0
    0: $s11WebAssembly8FeaturesVs10SetAlgebraAAsADP8isSubset2ofSbx_tFTW:0
     0: $ss10SetAlgebraPsE8isSubset2ofSbx_tF11WebAssembly8FeaturesV_Tgq5:0
      0: $s11WebAssembly8FeaturesVSQAASQ2eeoiySbx_xtFZTW:0
       0: $ss2eeoiySbx_xtSYRzSQ8RawValueRpzlF11WebAssembly8FeaturesV_Tgq5:0
        0: $ss6UInt32VSQsSQ2eeoiySbx_xtFZTW:0
         0: 0
 31: $s11WebAssembly0aB5ErrorV8disabledyAcA8FeaturesV_SStFZ:0
  0: 0
 31: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
  0: 0
 33: $ss18EnumeratedSequenceV8IteratorV4nextSi6offset_7ElementQz7elementtSgyFSay11WebAssembly3TagVG_Tg5:201
  0: $ss16IndexingIteratorVyxGStsSt4next7ElementQzSgyFTWSay11WebAssembly3TagVG_Tg5:201
   0: 8
   0: $sSayxGSlsSl8endIndex0B0QzvgTW11WebAssembly3TagV_Tg5:28
    0: $sSa8endIndexSivg11WebAssembly3TagV_Tg5:28
     0: $sSa9_getCountSiyF11WebAssembly3TagV_Tg5:28
      0: 7
   0: $sSayxGSlsSl9formIndex5aftery0B0Qzz_tFTW11WebAssembly3TagV_Tg5:10
    0: $sSa9formIndex5afterySiz_tF11WebAssembly3TagV_Tg5:10
     0: 1
   0: $sSiSQsSQ2eeoiySbx_xtFZTW:115
    0: 8
 34: $s11WebAssembly15ModuleValidatorV8checkTag33_124CD02B9417ACA980C790568F8C0410LLyys6UInt32VAA0aB5ErrorVYKF:121
  1: 1
  3: 1
  65433: 0
  1: $s11WebAssembly0aB5ErrorV8disabledyAcA8FeaturesV_SStFZ:0
   0: 0
  1: $ss9OptionSetPs7ElementQzRszrlE8containsySbxF11WebAssembly8FeaturesV_Tg5:3
   0: $s11WebAssembly8FeaturesVs10SetAlgebraAAsADP10isSuperset2ofSbx_tFTW:3
    0: $ss10SetAlgebraPsE10isSuperset2ofSbx_tF11WebAssembly8FeaturesV_Tgq5:3
     0: $s11WebAssembly8FeaturesVs10SetAlgebraAAsADP8isSubset2ofSbx_tFTW:3
      0: $ss10SetAlgebraPsE8isSubset2ofSbx_tF11WebAssembly8FeaturesV_Tgq5:3
       0: $s11WebAssembly8FeaturesVSQAASQ2eeoiySbx_xtFZTW:3
        0: $ss2eeoiySbx_xtSYRzSQ8RawValueRpzlF11WebAssembly8FeaturesV_Tgq5:3
         0: $ss6UInt32VSQsSQ2eeoiySbx_xtFZTW:3
          0: 1
  2: $s11WebAssembly15ModuleValidatorV17checkFunctionType33_124CD02B9417ACA980C790568F8C0410LLyys6UInt32VAA0aB5ErrorVYKF:99
   1.2: 7
   1.3: 1
   2.2: 1
   2.3: 1
   65440: 1
   1: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
    0: 0
   1: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFs6UInt32V_Tg5:0
    0: 0
   2: $sSayxSicig11WebAssembly11TypeContextV13FunctionShapeV_Tg5:17
    0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:7
     0: 1
    0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:10
     0: 1
     0: Swift runtime failure: Index out of range:0
      0: 0
   3: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
    0: 0
   3: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFs6UInt32V_Tg5:0
    0: 0
   65440: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
    0: 0
  4: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
   0: 0
  4: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFs6UInt32V_Tg5:0
   0: 0
 35: $s11WebAssembly0aB5ErrorV2at6offset5placeACSiSg_SSSgyXKtF:0
  1: 0
  1.24: 0
  1.28: 0
  1.30: 0
  65481: 0
  1: $s11WebAssembly0aB5ErrorV5placeSSSgvg:0
   0.3: 0
  1: $s11WebAssembly0aB5ErrorV7featureAA8FeaturesVSgvg:0
   0.5: 0
  1: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
   0: 0
  1: $s11WebAssembly15ModuleValidatorV16checkDefinitions33_124CD02B9417ACA980C790568F8C0410LLyyAA0aB5ErrorVYKFSSSgyXEfu3_:0
   0: 0
   209: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFSi_Tg5:0
    0: 0
 38: $ss18EnumeratedSequenceV8IteratorV4nextSi6offset_7ElementQz7elementtSgyFSay11WebAssembly6GlobalVG_Tg5:1213
  0: $ss16IndexingIteratorVyxGStsSt4next7ElementQzSgyFTWSay11WebAssembly6GlobalVG_Tg5:1213
   0: 18
   0: $sSayxGSlsSl8endIndex0B0QzvgTW11WebAssembly6GlobalV_Tg5:77
    0: $sSa8endIndexSivg11WebAssembly6GlobalV_Tg5:77
     0: $sSa9_getCountSiyF11WebAssembly6GlobalV_Tg5:77
      0: 7
   0: $sSayxGSlsSly7ElementQz5IndexQzcirTW11WebAssembly6GlobalV_Tg5:378
    0: $sSayxSicir11WebAssembly6GlobalV_Tg5:378
     0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly6GlobalV_Tg5:378
      0: 18
   0: $sSiSQsSQ2eeoiySbx_xtFZTW:417
    0: 18
 40: $s11WebAssembly15ModuleValidatorV5check33_124CD02B9417ACA980C790568F8C0410LLyyAA10GlobalTypeVAA0aB5ErrorVYKF:1728
  1: 18 $s11WebAssembly11TypeContextV5check_5limit8featuresyAA05ValueC0V_s6UInt32VSgAA8FeaturesVtAA0aB5ErrorVYKF:18
 41: $s11WebAssembly15ConstantChecker33_124CD02B9417ACA980C790568F8C0410LLV5check__7globalsyAA9ByteRangeV_AA9ValueTypeVSitAA0aB5ErrorVYKF:4392
  1: $s11WebAssembly15ConstantChecker33_124CD02B9417ACA980C790568F8C0410LLV8checkAll_5count_7globalsyAA9ByteRangeV_s6UInt32VAA9ValueTypeVSitAA0aB5ErrorVYKF:4392
   3.1: 18
   4.3: 18
   4: $s11WebAssembly12BinaryReaderV_5rangeACs4SpanVys5UInt8VG_AA9ByteRangeVtcfC:252
    2: $ss3minyxx_xtSLRzlFSi_Tg5:126
     0: 18
    3: $ss3minyxx_xtSLRzlFSi_Tg5:126
     0: 18
   4: $sSa4spans4SpanVyxGvgs5UInt8V_Tg5:144
    0: 18
   5: $s11WebAssembly17FunctionValidatorV16validateConstant_7globals__yAA9ValueTypeV_SiAA12BinaryReaderVzAA18InstructionDecoderVztAA0aB5ErrorVYKF:3240
    3.1: 18 $s11WebAssembly10LocalTypesV5beginyyF:18
    6.3: 18 $s11WebAssembly18InstructionDecoderV16decodeExpressionyyAA12BinaryReaderVz_xztAA0aB5ErrorVYKAA0C7VisitorRzRi_zRi0_zlFAA17FunctionValidatorV_Tg5:18
    4: $s11WebAssembly15PackedBlockTypeV5valueyAcA05ValueE0VFZ:306
     0.1: 18
     65307: 18
    4: $s11WebAssembly17FunctionValidatorV5begin33_B44D75802FC55263DF1DEEEA70C7CA1ALLyyAA15PackedBlockTypeVF:1584
     1.3: 18
     4.3: 18
     5.3: 18
     2: $s11WebAssembly11UnsafeStackV8truncate2toySi_tFAA9ValueTypeV_Tg5:198
      0.6: 18
     3: $s11WebAssembly11UnsafeStackV8truncate2toySi_tFAA17FunctionValidatorV5FrameV_Tg5:198
      0.7: 18
    5: $s11WebAssembly17FunctionValidatorV15constantGlobalsSiSgvs:432
     65498: 18
     65498: $s11WebAssembly17FunctionValidatorV15constantGlobalsSiSgvW:180
      0.3: 18
 41: Swift runtime failure: arithmetic overflow:0
  0: 0
 43: $s11WebAssembly0aB5ErrorV2at6offset5placeACSiSg_SSSgyXKtF:0
  1: 0
  1.32: 0
  1.36: 0
  1.38: 0
  65481: 0
  1: $s11WebAssembly0aB5ErrorV5placeSSSgvg:0
   0.4: 0
  1: $s11WebAssembly0aB5ErrorV7featureAA8FeaturesVSgvg:0
   0.6: 0
  1: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
   0: 0
  1: $s11WebAssembly15ModuleValidatorV16checkDefinitions33_124CD02B9417ACA980C790568F8C0410LLyyAA0aB5ErrorVYKFSSSgyXEfu4_:0
   0: 0
   0: Swift runtime failure: arithmetic overflow:0
    0: 0
   218: $ss26DefaultStringInterpolationV06appendC0yyxs06CustomB11ConvertibleRzlFSi_Tg5:0
    0: 0
 43: $s20swift_willThrowTyped11WebAssembly0eF5ErrorV_Tg5:0
  0: 0
 65362: $s11WebAssembly0aB5ErrorV2at6offset5placeACSiSg_SSSgyXKtF:0
  1: $s11WebAssembly0aB5ErrorV__6offset5place7featureAcA0C4KindO_SSSiSgSSSgAA8FeaturesVSgtcfC:0
   0: 0
 65362: $s11WebAssembly0aB5ErrorV8disabledyAcA8FeaturesV_SStFZ:0
  0: 0
 65362: $s20swift_willThrowTyped11WebAssembly0eF5ErrorV_Tg5:0
  0: 0
$sSa11WebAssemblys5UInt8VRszlE12appendSignedyys5Int64VF:962248:5152
 0: 5152
 2.1: 5152
 3: 5087
 4: 5087
 6: 5152
 7: 5152
 3: $sSa6appendyyxnFs5UInt8V_Tg5:345384
  0: 5087
  0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyFs5UInt8V_Tg5:157165
   0: 10174
   0: $sSa5countSivgs5UInt8V_Tg5:0
    0: $sSa9_getCountSiyFs5UInt8V_Tg5:0
     0: 0
  0: $sSa12_endMutationyyFs5UInt8V_Tg5:20348
   0: 5087
  0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFs5UInt8V_Tg5:101740
   0: 5087
   0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFs5UInt8V_Tg5:0
    0: 0
  0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFs5UInt8V_Tg5:45783
   0: 5087
 6: $sSa6appendyyxnFs5UInt8V_Tg5:298816
  0: 5152
  0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyFs5UInt8V_Tg5:108192
   0: 10304
   0: $sSa5countSivgs5UInt8V_Tg5:0
    0: $sSa9_getCountSiyFs5UInt8V_Tg5:0
     0: 0
  0: $sSa12_endMutationyyFs5UInt8V_Tg5:20608
   0: 5152
  0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFs5UInt8V_Tg5:103040
   0: 5152
   0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFs5UInt8V_Tg5:0
    0: 0
  0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFs5UInt8V_Tg5:46368
   0: 5152
$ss22__RawDictionaryStorageC4findys10_HashTableV6BucketV6bucket_Sb5foundtxSHRzlF9Assembler3X86OAJV8ConstantV_Tg5:950480:7310
 0: 7310 $ss22__RawDictionaryStorageC4find_9hashValues10_HashTableV6BucketV6bucket_Sb5foundtx_SitSHRzlF9Assembler3X86OAKV8ConstantV_Tg5:7310
 0: $s9Assembler3X86OAAV8ConstantVSHAASH13_rawHashValue4seedS2i_tFTW:453400
  0: $sSHsE13_rawHashValue4seedS2i_tF9Assembler3X86OACV8ConstantV_Tgq5:453400
   0: 14624
   0: $s9Assembler3X86OAAV8ConstantVSHAASH4hash4intoys6HasherVz_tFTW:285230
    0: $s9Assembler3X86OAAV8ConstantV4hash4intoys6HasherVz_tF:285230
     0: $ss6HasherV7combineyyxSHRzlFSi_Tg5:95050
      0: $sSiSHsSH4hash4intoys6HasherVz_tFTW:95050
       0: 14624
     0: $ss6HasherV7combineyyxSHRzlFs6UInt64V_Tg5:190180
      0: $ss6UInt64VSHsSH4hash4intoys6HasherVz_tFTW:190180
       0: 14644
$s9Assembler3X86OAAV3ud1yys5UInt8VF:944089:20087
 0: 20087
 3: 20087
 1: $s9Assembler3X86OAAV5plainyys6UInt64V_AGtF:341479
  1: $s9Assembler3X86OAAV7reserve33_19EB570CE0B0F19A4EC823D07441EA47LLyyF:200870
   1: 20087
   1.1: 0
  2: $s9Assembler3X86OAAV6append33_19EB570CE0B0F19A4EC823D07441EA47LL_4bitsys6UInt64V_AItF:140609
   65397: 0
   3: $sSv10storeBytes2of12toByteOffset2asyx_Sixmts15BitwiseCopyableRzlFs6UInt64V_Tt1g5:140609
    0: 20087
 2: $s9Assembler3X86OAAV9immediateyys5UInt8VF:301305
  0: 20087
  0: $s9Assembler3X86OAAV6append33_19EB570CE0B0F19A4EC823D07441EA47LL_4bitsys6UInt64V_AItF:241044
   4: 20087
   3: $sSv10storeBytes2of12toByteOffset2asyx_Sixmts15BitwiseCopyableRzlFs6UInt64V_Tt1g5:80348
    0: 20087
$s8Baseline16FunctionCompilerV4StubOWOe:930000:22212
 0: 22212
$s7Runtime12TypeRegistryC3key33_B4C80108784E1A59BB103D51A7607E60LL_5first7numbersSays6UInt32VGs10ArraySliceVy11WebAssembly03SubB0VG_AiJtFZTf4xnnd_n:838969:452
 0: 452
 4: 452
 4.1: 452
 32: 452
 32.6: 452
 33: 0
 35: 452
 37: 452
 39: 452
 43: 0
 50: 0
 53: 904
 65315: 932 $s11WebAssembly13CompositeTypeOWOe:452 $s11WebAssembly13CompositeTypeOWOy:452
 3: $sSa15reserveCapacityyySiFs6UInt32V_Tg5:12204
  0: 452
 4: $sSa6appendyyxnFs6UInt32V_Tg5:19888
  0: 452
  0: $sSa12_endMutationyyFs6UInt32V_Tg5:1808
   0: 452
  0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFs6UInt32V_Tg5:12204
   0: 452
   0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFs6UInt32V_Tg5:0
    0: 0
  0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFs6UInt32V_Tg5:4068
   0: 452
 4: $ss10ArraySliceV5countSivg11WebAssembly7SubTypeV_Tg5:6780
  0: $ss10ArraySliceV9_getCountSiyF11WebAssembly7SubTypeV_Tg5:6780
   0: 452
   0: Swift runtime failure: arithmetic overflow:0
    0: 0
 4: Swift runtime failure: Negative value is not representable:0
  0: 0
 4: Swift runtime failure: Not enough bits to represent the passed value:0
  0: 0
 28: $s7Runtime12TypeRegistryC3key33_B4C80108784E1A59BB103D51A7607E60LL_5first7numbersSays6UInt32VGs10ArraySliceVy11WebAssembly03SubB0VG_AiJtFZyAM05ValueB0VcfU0_Tf0nsn_n012$s7Runtime12bc8C3key33_efghijkl22LL_5first7numbersSays6o5VGs10pq4Vy11r10Assembly03T27B0VG_AiJtFZyAIcfU_Tf0nnsn_nAi2JTf1nnc_n:0
  0: 0
 31: $ss16IndexingIteratorV4next7ElementQzSgyFs10ArraySliceVy11WebAssembly7SubTypeVG_Tg5:30284
  0: 452
  0: $sSiSQsSQ2eeoiySbx_xtFZTW:2712
   0: 452
  0: $ss10ArraySliceVyxGSlsSly7ElementQz5IndexQzcirTW11WebAssembly7SubTypeV_Tg5:22148
   0: $ss10ArraySliceVyxSicir11WebAssembly7SubTypeV_Tg5:22148
    0: 452
    0: $ss10ArraySliceV11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly03SubG0V_Tg5:14916
     0: 452
    0: $ss10ArraySliceV15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly03SubG0V_Tg5:4068
     0: 452
     0: Swift runtime failure: Index out of bounds:0
      0: 0
 32: $sSa6appendyyxnFs6UInt32V_Tg5:29832
  0: 452
  0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyFs6UInt32V_Tg5:11300
   0: 904
   0: $sSa5countSivgs6UInt32V_Tg5:0
    0: $sSa9_getCountSiyFs6UInt32V_Tg5:0
     0: 0
  0: $sSa12_endMutationyyFs6UInt32V_Tg5:1808
   0: 452
  0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFs6UInt32V_Tg5:10848
   0: 452
   0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFs6UInt32V_Tg5:0
    0: 0
  0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFs6UInt32V_Tg5:4068
   0: 452
 32: $sSlsE7isEmptySbvgSays6UInt32VG_Tg5:5424
  0: $sSayxGSlsSl8endIndex0B0QzvgTWs6UInt32V_Tg5:5424
   0: $sSa8endIndexSivgs6UInt32V_Tg5:5424
    0: $sSa9_getCountSiyFs6UInt32V_Tg5:5424
     0: 452
 33: $sSlsE5first7ElementQzSgvgSays6UInt32VG_Tg5:3164
  0: 452
  0: $sSayxGSlsSl8endIndex0B0QzvgTWs6UInt32V_Tg5:2260
   0: $sSa8endIndexSivgs6UInt32V_Tg5:2260
    0: 452
  0: $sSayxGSlsSly7ElementQz5IndexQzcirTWs6UInt32V_Tg5:0
   0: $sSayxSicirs6UInt32V_Tg5:0
    0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtFs6UInt32V_Tg5:0
     0: 0
 36: $sSa6appendyyxnFs6UInt32V_Tg5:32996
  0: 452
  0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyFs6UInt32V_Tg5:11300
   0: 904
   0: $sSa5countSivgs6UInt32V_Tg5:0
    0: $sSa9_getCountSiyFs6UInt32V_Tg5:0
     0: 0
  0: $sSa12_endMutationyyFs6UInt32V_Tg5:3616
   0: 452
  0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFs6UInt32V_Tg5:10396
   0: 452
   0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFs6UInt32V_Tg5:0
    0: 0
  0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFs6UInt32V_Tg5:5876
   0: 452
 37: $sSa5countSivg11WebAssembly9ValueTypeV_Tg5:1808
  0: $sSa9_getCountSiyF11WebAssembly9ValueTypeV_Tg5:1808
   0: 452
 37: $sSa6appendyyxnFs6UInt32V_Tg5:16272
  0: $sSa12_endMutationyyFs6UInt32V_Tg5:1808
   0: 452
  0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFs6UInt32V_Tg5:10396
   0: 452
   0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFs6UInt32V_Tg5:0
    0: 0
  0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFs6UInt32V_Tg5:4068
   0: 452
 37: Swift runtime failure: Not enough bits to represent the passed value:0
  0: 0
 38: $sSTsE7forEachyyy7ElementQzKXEKFSay11WebAssembly9ValueTypeVG_Tg5:350607
  0: 435
  0: $s11WebAssembly9ValueTypeVs5Error_pIgyzo_ACsAD_pIegnzo_TR:273904
   0: $s7Runtime12TypeRegistryC3key33_B4C80108784E1A59BB103D51A7607E60LL_5first7numbersSays6UInt32VGs10ArraySliceVy11WebAssembly03SubB0VG_AiJtFZyAM05ValueB0VcfU0_:273904
    2: 0
    3: 0
    4: 0
    65301: 3936
    1: $s11WebAssembly9ValueTypeV13concreteIndexs6UInt32VSgvg:19680
     0: 1968
    2: $s11WebAssembly9ValueTypeV10isNullableSbvg:0
     0: 0
    2: $sSa6appendyyxnFs6UInt32V_Tg5:0
     0: 0
     0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyFs6UInt32V_Tg5:0
      0: 0
      0: $sSa5countSivgs6UInt32V_Tg5:0
       0: $sSa9_getCountSiyFs6UInt32V_Tg5:0
        0: 0
     0: $sSa12_endMutationyyFs6UInt32V_Tg5:0
      0: 0
     0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFs6UInt32V_Tg5:0
      0: 0
      0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFs6UInt32V_Tg5:0
       0: 0
     0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFs6UInt32V_Tg5:0
      0: 0
    5: $sSa6appendyyxnFs6UInt32V_Tg5:120280
     0: 1968
     0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyFs6UInt32V_Tg5:41328
      0: 3936
      0: $sSa5countSivgs6UInt32V_Tg5:0
       0: $sSa9_getCountSiyFs6UInt32V_Tg5:0
        0: 0
     0: $sSa12_endMutationyyFs6UInt32V_Tg5:7872
      0: 1968
     0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFs6UInt32V_Tg5:37624
      0: 1968
      0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFs6UInt32V_Tg5:152
       0: 8
     0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFs6UInt32V_Tg5:25584
      0: 1968
    6: $sSa6appendyyxnFs6UInt32V_Tg5:57192
     0: $sSa12_endMutationyyFs6UInt32V_Tg5:7872
      0: 1968
     0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFs6UInt32V_Tg5:25704
      0: 1968
      0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFs6UInt32V_Tg5:0
       0: 0
     0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFs6UInt32V_Tg5:23616
      0: 1968
  0: $ss16IndexingIteratorVyxGStsSt4next7ElementQzSgyFTWSay11WebAssembly9ValueTypeVG_Tg5:72788
   0: 1968
   0: $sSayxGSlsSl8endIndex0B0QzvgTW11WebAssembly9ValueTypeV_Tg5:1808
    0: $sSa8endIndexSivg11WebAssembly9ValueTypeV_Tg5:1808
     0: $sSa9_getCountSiyF11WebAssembly9ValueTypeV_Tg5:1808
      0: 452
   0: $sSayxGSlsSly7ElementQz5IndexQzcirTW11WebAssembly9ValueTypeV_Tg5:35424
    0: $sSayxSicir11WebAssembly9ValueTypeV_Tg5:35424
     0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly05ValueE0V_Tg5:15744
      0: 1968
     0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly05ValueE0V_Tg5:19680
      0: 1968
      0: Swift runtime failure: Index out of range:0
       0: 0
   0: $sSiSQsSQ2eeoiySbx_xtFZTW:15132
    0: 1968
 39: $sSa5countSivg11WebAssembly9ValueTypeV_Tg5:1808
  0: $sSa9_getCountSiyF11WebAssembly9ValueTypeV_Tg5:1808
   0: 452
 39: $sSa6appendyyxnFs6UInt32V_Tg5:28228
  0: 452
  0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyFs6UInt32V_Tg5:9492
   0: 904
   0: $sSa5countSivgs6UInt32V_Tg5:0
    0: $sSa9_getCountSiyFs6UInt32V_Tg5:0
     0: 0
  0: $sSa12_endMutationyyFs6UInt32V_Tg5:1808
   0: 452
  0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFs6UInt32V_Tg5:11052
   0: 452
   0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFs6UInt32V_Tg5:144
    0: 6
  0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFs6UInt32V_Tg5:4068
   0: 452
 39: Swift runtime failure: Not enough bits to represent the passed value:0
  0: 0
 40: $sSTsE7forEachyyy7ElementQzKXEKFSay11WebAssembly9ValueTypeVG_Tg5:60458
  0: 283
  0: $s11WebAssembly9ValueTypeVs5Error_pIgyzo_ACsAD_pIegnzo_TR:39473
   0: $s7Runtime12TypeRegistryC3key33_B4C80108784E1A59BB103D51A7607E60LL_5first7numbersSays6UInt32VGs10ArraySliceVy11WebAssembly03SubB0VG_AiJtFZyAM05ValueB0VcfU0_:39473
    2: 0
    3.1: 0
    4.1: 0
    65301: 566
    1: $s11WebAssembly9ValueTypeV13concreteIndexs6UInt32VSgvg:2830
     0: 283
    2: $s11WebAssembly9ValueTypeV10isNullableSbvg:0
     0: 0
    2: $sSa6appendyyxnFs6UInt32V_Tg5:0
     0: 0
     0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyFs6UInt32V_Tg5:0
      0: 0
      0: $sSa5countSivgs6UInt32V_Tg5:0
       0: $sSa9_getCountSiyFs6UInt32V_Tg5:0
        0: 0
     0: $sSa12_endMutationyyFs6UInt32V_Tg5:0
      0: 0
     0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFs6UInt32V_Tg5:0
      0: 0
      0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFs6UInt32V_Tg5:0
       0: 0
     0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFs6UInt32V_Tg5:0
      0: 0
    5: $sSa6appendyyxnFs6UInt32V_Tg5:17263
     0: 283
     0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyFs6UInt32V_Tg5:5943
      0: 566
      0: $sSa5countSivgs6UInt32V_Tg5:0
       0: $sSa9_getCountSiyFs6UInt32V_Tg5:0
        0: 0
     0: $sSa12_endMutationyyFs6UInt32V_Tg5:1132
      0: 283
     0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFs6UInt32V_Tg5:5377
      0: 283
      0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFs6UInt32V_Tg5:0
       0: 0
     0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFs6UInt32V_Tg5:3679
      0: 283
    6: $sSa6appendyyxnFs6UInt32V_Tg5:8343
     0: $sSa12_endMutationyyFs6UInt32V_Tg5:1132
      0: 283
     0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFs6UInt32V_Tg5:3815
      0: 283
      0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFs6UInt32V_Tg5:96
       0: 4
     0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFs6UInt32V_Tg5:3396
      0: 283
  0: $ss16IndexingIteratorVyxGStsSt4next7ElementQzSgyFTWSay11WebAssembly9ValueTypeVG_Tg5:18438
   0: 452
   0: $sSayxGSlsSl8endIndex0B0QzvgTW11WebAssembly9ValueTypeV_Tg5:1808
    0: $sSa8endIndexSivg11WebAssembly9ValueTypeV_Tg5:1808
     0: $sSa9_getCountSiyF11WebAssembly9ValueTypeV_Tg5:1808
      0: 452
   0: $sSayxGSlsSly7ElementQz5IndexQzcirTW11WebAssembly9ValueTypeV_Tg5:5094
    0: $sSayxSicir11WebAssembly9ValueTypeV_Tg5:5094
     0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly05ValueE0V_Tg5:2264
      0: 283
     0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly05ValueE0V_Tg5:2830
      0: 283
      0: Swift runtime failure: Index out of range:0
       0: 0
   0: $sSiSQsSQ2eeoiySbx_xtFZTW:5145
    0: 452
 42: $sSa6appendyyxnFs6UInt32V_Tg5:0
  0: 0
  0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyFs6UInt32V_Tg5:0
   0: 0
   0: $sSa5countSivgs6UInt32V_Tg5:0
    0: $sSa9_getCountSiyFs6UInt32V_Tg5:0
     0: 0
  0: $sSa12_endMutationyyFs6UInt32V_Tg5:0
   0: 0
  0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFs6UInt32V_Tg5:0
   0: 0
   0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFs6UInt32V_Tg5:0
    0: 0
  0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFs6UInt32V_Tg5:0
   0: 0
 43: $sSa5countSivg11WebAssembly9FieldTypeV_Tg5:0
  0: $sSa9_getCountSiyF11WebAssembly9FieldTypeV_Tg5:0
   0: 0
 43: $sSa6appendyyxnFs6UInt32V_Tg5:0
  0: $sSa12_endMutationyyFs6UInt32V_Tg5:0
   0: 0
  0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFs6UInt32V_Tg5:0
   0: 0
   0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFs6UInt32V_Tg5:0
    0: 0
  0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFs6UInt32V_Tg5:0
   0: 0
 43: Swift runtime failure: Not enough bits to represent the passed value:0
  0: 0
 44: $sSTsE7forEachyyy7ElementQzKXEKFSay11WebAssembly9FieldTypeVG_Tg5:0
  0: 0
  0: $s11WebAssembly9FieldTypeVs5Error_pIgyzo_ACsAD_pIegnzo_TR:0
   0: $s7Runtime12TypeRegistryC3key33_B4C80108784E1A59BB103D51A7607E60LL_5first7numbersSays6UInt32VGs10ArraySliceVy11WebAssembly03SubB0VG_AiJtFZyAM05FieldB0VcfU1_:0
    3: 0
    3.1: 0
    65292: 0
    1: $sSa6appendyyxnFs6UInt32V_Tg5:0
     0: 0
     0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyFs6UInt32V_Tg5:0
      0: 0
      0: $sSa5countSivgs6UInt32V_Tg5:0
       0: $sSa9_getCountSiyFs6UInt32V_Tg5:0
        0: 0
     0: $sSa12_endMutationyyFs6UInt32V_Tg5:0
      0: 0
     0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFs6UInt32V_Tg5:0
      0: 0
      0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFs6UInt32V_Tg5:0
       0: 0
     0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFs6UInt32V_Tg5:0
      0: 0
    3: $sSa6appendyyxnFs6UInt32V_Tg5:0
     0: 0
     0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyFs6UInt32V_Tg5:0
      0: 0
     0: $sSa12_endMutationyyFs6UInt32V_Tg5:0
      0: 0
     0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFs6UInt32V_Tg5:0
      0: 0
      0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFs6UInt32V_Tg5:0
       0: 0
     0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFs6UInt32V_Tg5:0
      0: 0
    4: $sSa6appendyyxnFs6UInt32V_Tg5:0
     0: 0
     0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyFs6UInt32V_Tg5:0
      0: 0
     0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFs6UInt32V_Tg5:0
      0: 0
      0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFs6UInt32V_Tg5:0
       0: 0
     0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFs6UInt32V_Tg5:0
      0: 0
    5: $s7Runtime12TypeRegistryC3key33_B4C80108784E1A59BB103D51A7607E60LL_5first7numbersSays6UInt32VGs10ArraySliceVy11WebAssembly03SubB0VG_AiJtFZyAM05ValueB0VcfU0_Tf0nsn_n:0
     2: 0
     3.2: 0
     65301: 0
     1: $s11WebAssembly9ValueTypeV13concreteIndexs6UInt32VSgvg:0
      0: 0
     2: $s11WebAssembly9ValueTypeV10isNullableSbvg:0
      0: 0
     2: $sSa6appendyyxnFs6UInt32V_Tg5:0
      0: 0
      0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyFs6UInt32V_Tg5:0
       0: 0
      0: $sSa12_endMutationyyFs6UInt32V_Tg5:0
       0: 0
      0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFs6UInt32V_Tg5:0
       0: 0
       0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFs6UInt32V_Tg5:0
        0: 0
      0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFs6UInt32V_Tg5:0
       0: 0
     5: $sSa6appendyyxnFs6UInt32V_Tg5:0
      0: 0
      0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyFs6UInt32V_Tg5:0
       0: 0
      0: $sSa12_endMutationyyFs6UInt32V_Tg5:0
       0: 0
      0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFs6UInt32V_Tg5:0
       0: 0
       0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFs6UInt32V_Tg5:0
        0: 0
      0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFs6UInt32V_Tg5:0
       0: 0
     6: $sSa6appendyyxnFs6UInt32V_Tg5:0
      0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFs6UInt32V_Tg5:0
       0: 0
       0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFs6UInt32V_Tg5:0
        0: 0
      0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFs6UInt32V_Tg5:0
       0: 0
  0: $ss16IndexingIteratorVyxGStsSt4next7ElementQzSgyFTWSay11WebAssembly9FieldTypeVG_Tg5:0
   0: 0
   0: $sSayxGSlsSl8endIndex0B0QzvgTW11WebAssembly9FieldTypeV_Tg5:0
    0: $sSa8endIndexSivg11WebAssembly9FieldTypeV_Tg5:0
     0: $sSa9_getCountSiyF11WebAssembly9FieldTypeV_Tg5:0
      0: 0
   0: $sSayxGSlsSly7ElementQz5IndexQzcirTW11WebAssembly9FieldTypeV_Tg5:0
    0: $sSayxSicir11WebAssembly9FieldTypeV_Tg5:0
     0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly05FieldE0V_Tg5:0
      0: 0
     0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly05FieldE0V_Tg5:0
      0: 0
      0: Swift runtime failure: Index out of range:0
       0: 0
   0: $sSiSQsSQ2eeoiySbx_xtFZTW:0
    0: 0
 46: $sSa6appendyyxnFs6UInt32V_Tg5:0
  0: 0
  0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyFs6UInt32V_Tg5:0
   0: 0
   0: $sSa5countSivgs6UInt32V_Tg5:0
    0: $sSa9_getCountSiyFs6UInt32V_Tg5:0
     0: 0
  0: $sSa12_endMutationyyFs6UInt32V_Tg5:0
   0: 0
  0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFs6UInt32V_Tg5:0
   0: 0
   0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFs6UInt32V_Tg5:0
    0: 0
  0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFs6UInt32V_Tg5:0
   0: 0
 47: $s7Runtime12TypeRegistryC3key33_B4C80108784E1A59BB103D51A7607E60LL_5first7numbersSays6UInt32VGs10ArraySliceVy11WebAssembly03SubB0VG_AiJtFZyAM05FieldB0VcfU1_Tf0nsn_n:2260
  1: 0
  3.5: 0
  3.6: 0
  65292: 452
  1: $sSa6appendyyxnFs6UInt32V_Tg5:0
   0: $sSa12_endMutationyyFs6UInt32V_Tg5:0
    0: 0
   0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFs6UInt32V_Tg5:0
    0: 0
    0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFs6UInt32V_Tg5:0
     0: 0
   0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFs6UInt32V_Tg5:0
    0: 0
  3: $sSa6appendyyxnFs6UInt32V_Tg5:0
   0: 0
   0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyFs6UInt32V_Tg5:0
    0: 0
   0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFs6UInt32V_Tg5:0
    0: 0
    0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFs6UInt32V_Tg5:0
     0: 0
   0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFs6UInt32V_Tg5:0
    0: 0
  4: $sSa6appendyyxnFs6UInt32V_Tg5:0
   0: 0
   0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyFs6UInt32V_Tg5:0
    0: 0
   0: $sSa12_endMutationyyFs6UInt32V_Tg5:0
    0: 0
   0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFs6UInt32V_Tg5:0
    0: 0
    0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFs6UInt32V_Tg5:0
     0: 0
   0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFs6UInt32V_Tg5:0
    0: 0
  65292: $sSa6appendyyxnFs6UInt32V_Tg5:0
   0: $sSa12_endMutationyyFs6UInt32V_Tg5:0
    0: 0
 49: $sSa6appendyyxnFs6UInt32V_Tg5:0
  0: 0
  0: $sSa034_makeUniqueAndReserveCapacityIfNotB0yyFs6UInt32V_Tg5:0
   0: 0
   0: $sSa5countSivgs6UInt32V_Tg5:0
    0: $sSa9_getCountSiyFs6UInt32V_Tg5:0
     0: 0
  0: $sSa12_endMutationyyFs6UInt32V_Tg5:0
   0: 0
  0: $sSa36_reserveCapacityAssumingUniqueBuffer8oldCountySi_tFs6UInt32V_Tg5:0
   0: 0
   0: $sSa16_createNewBuffer14bufferIsUnique15minimumCapacity13growForAppendySb_SiSbtFs6UInt32V_Tg5:0
    0: 0
  0: $sSa37_appendElementAssumeUniqueAndCapacity_03newB0ySi_xntFs6UInt32V_Tg5:0
   0: 0
$s9Assembler3X86OAAV9labelHereAC5LabelVyF:796491:16593
 0: 16593
 0.1: 16593
 0: $s9Assembler3X86OAAV5countSivg:49779
  0: 16593
 0: $s9Assembler3X86OAAV5labelyAC5LabelVs5Int32VF:414852
  1: 16593
  1.1: 3 $s9Assembler3X86OAAV10growLabels33_19EB570CE0B0F19A4EC823D07441EA47LLyyF:3
  2: 16593
  3: 16593
  2: $sSpsRi_zrlE10initialize2toyxn_tFs5Int32V_Tg5:49779
   0: 16593
$s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O14VectorRegisterV_AC7OperandVtF:792918:7469
 0: 7469
 2: 7469
 6: 4709
 6.1: 4709
 7: 265 $s8Baseline16FunctionCompilerV10vectorHomey9Assembler3X86O14VectorRegisterVSiF:265
 12: 0
 14: 7469
 65200: 7469 $s9Assembler3X86OAAV9vexMemoryyys6UInt64V_s5UInt8VAiC7AddressVAItF:5761 $s9Assembler3X86OAAV12vexRegistersyys6UInt64V_s5UInt8VA2ItF:1495
 2: $s9Assembler3X86O14VectorRegisterV23__derived_struct_equalsySbAE_AEtFZ:7038
  0: 782
 2: $s9Assembler3X86OAAV7vmovapsyyAC14VectorRegisterV_AGtF:8535
  0: 569
 3: $s8Baseline16FunctionCompilerV4sloty9Assembler3X86O7AddressVs5Int32V_11WebAssembly9ValueTypeVtF:9504
  1: 108
  1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:864
   0: 108
  1: $s8Baseline11FrameLayoutV5place6ofSlot5counts5Int32VAH_AHtF:7668
   1: 108
   1.1: 108
   1.2: 108
   2: 108
   2.1: 108
   2.2: 108
   1: $ss3maxyxx_xtSLRzlFs5Int32V_Tg5:540
    0: 108
   1: Swift runtime failure: arithmetic overflow:0
    0: 0
   2: Swift runtime failure: arithmetic overflow:0
    0: 0
  1: $s9Assembler3X86O7AddressVyAeC15GeneralRegisterV_s5Int32VtcfC:756
   0: 108
 4: $s8Baseline16FunctionCompilerV4load_8constant_y9Assembler3X86O14VectorRegisterV_s6UInt64V11WebAssembly9ValueTypeVtF:64955
  1: 1870
  4: 211 $s9Assembler3X86OAAV8constantyAC7AddressVs6UInt32VF:211
  6: 998 $s9Assembler3X86OAAV8constantyAC7AddressVs6UInt64VF:998
  65184: 1209
  2: $s9Assembler3X86OAAV6vxorpsyyAC14VectorRegisterV_A2GtF:8593
   0: 661
  3: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:10881
   0: 1209
  4: $s9Assembler3X86OAAV6vmovssyyAC14VectorRegisterV_AC7AddressVtF:2743
   0: 211
  6: $s9Assembler3X86OAAV6vmovsdyyAC14VectorRegisterV_AC7AddressVtF:7984
   0: 998
 6: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:80053
  1: 4709
  65509: 4709
  1: Swift runtime failure: precondition failure:0
   0: 0
 8: $s9Assembler3X86O14VectorRegisterV23__derived_struct_equalsySbAE_AEtFZ:2120
  0: 265
 8: $s9Assembler3X86OAAV7vmovapsyyAC14VectorRegisterV_AGtF:3445
  0: 265
 10: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:13332
  65509: 4444
 12: $sSS21_builtinStringLiteral17utf8CodeUnitCount7isASCIISSBp_BwBi1_tcfC:0
  0: 0
 65200: $s8Baseline12UnsafeBufferVyxSicigAA16FunctionCompilerV5LocalV_Tg5:17776
  65509: 4444
 65200: $s8Baseline16FunctionCompilerV4loadyy9Assembler3X86O14VectorRegisterV_11WebAssembly9ValueTypeVAG7AddressVtF:114402
  65174: 4552
  0: $s9Assembler3X86OAAV8BaselineE4loadyyAC14VectorRegisterV_11WebAssembly9ValueTypeVAC7AddressVtF:96194
   65106: 4552
   1: $s11WebAssembly9ValueTypeV23__derived_struct_equalsySbAC_ACtFZ:27920
    0: 4552
   2: $s9Assembler3X86OAAV6vmovssyyAC14VectorRegisterV_AC7AddressVtF:7203
    0: 1029
   3: $s9Assembler3X86OAAV6vmovsdyyAC14VectorRegisterV_AC7AddressVtF:24640
    0: 3520
   4: $s9Assembler3X86OAAV7vmovdquyyAC14VectorRegisterV_AC7AddressVtF:15
    0: 3
 65200: $s9Assembler3X86OAAV7vmovapsyyAC14VectorRegisterV_AGtF:3336
  0: 834
$s11WebAssembly17FunctionValidatorV11returnTypesAA8TypeListVvg:787056:10788
 0: 10788
 0.1: 10710
 0.2: 78
 0.3: 10788
 65503: 0
 0: $s11WebAssembly11UnsafeStackV2atyxSgSiFAA17FunctionValidatorV5FrameV_Tg5:118356
  1: 10788
  2: 10710
 0: $s11WebAssembly13ModuleContextC7resultsyAA8TypeListVAA011PackedBlockF0VF:560976
  1: 10788
  65505: 10788
  1: $s11WebAssembly13ModuleContextC7resultsyAA8TypeListVAA0fD0V13FunctionShapeVF:43152
   1: 10788
  1: $s11WebAssembly15PackedBlockTypeV9typeIndexs6UInt32VSgvg:215760
   0: 10788
   65300: 10788
  1: $sSayxSicig11WebAssembly11TypeContextV13FunctionShapeV_Tg5:194184
   0: $sSa11_getElement_20wasNativeTypeChecked22matchingSubscriptCheckxSi_Sbs16_DependenceTokenVtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:129456
    0: 10788
   0: $sSa15_checkSubscript_20wasNativeTypeCheckeds16_DependenceTokenVSi_SbtF11WebAssembly0E7ContextV13FunctionShapeV_Tg5:64728
    0: 10788
    0: Swift runtime failure: Index out of range:0
     0: 0
